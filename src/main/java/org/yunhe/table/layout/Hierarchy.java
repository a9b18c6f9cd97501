package org.yunhe.table.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.label.RowName;

/** Follows down the rows which row is set under which, by indentation, numbering and 其中. */
final class Hierarchy {
  /** Width of 其中：, under which the parts that follow are aligned. */
  private static final int PART_OF_WIDTH = 6;

  private record Level(int indent, int depth, String name) {
    boolean isAbove(Level other) {
      return indent < other.indent || (indent == other.indent && depth < other.depth);
    }
  }

  private final Deque<Level> open = new ArrayDeque<>();

  /** The names that a row is set under, outermost first, and its own at the end. */
  List<String> chain(Cell cell, RowName row, String name) {
    Level level = new Level(cell.indent() + (row.partOf() ? PART_OF_WIDTH : 0), row.depth(), name);
    // 其中 speaks of the row above that is set as far in as itself, or less.
    while (row.partOf() && !open.isEmpty() && open.peek().indent() > cell.indent()) {
      open.pop();
    }
    while (!open.isEmpty() && !open.peek().isAbove(level)) {
      open.pop();
    }
    open.push(level);
    List<String> chain = new ArrayList<>();
    open.descendingIterator().forEachRemaining(l -> chain.add(l.name()));
    return chain;
  }
}
