package org.yunhe.table.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.label.RowName;
import org.yunhe.table.words.Plain;

/** Follows down the rows which row is set under which, by indentation, numbering and 其中. */
final class Hierarchy {
  /** Width of 其中：, under which the parts that follow are aligned. */
  private static final int PART_OF_WIDTH = 6;

  /** Below all numbering. */
  private static final int UNNUMBERED = 9;

  private record Level(int indent, int depth, String name) {
    boolean isAbove(Level other) {
      return indent < other.indent || (indent == other.indent && depth < other.depth);
    }
  }

  /** The first number of a list. */
  private static final Pattern FIRST_NUMBER = Pattern.compile("[（(]?[一1][）)、.．].*|第一.*|①.*");

  private final Deque<Level> open = new ArrayDeque<>();

  /** Whether the first row that is set in so far has a number. */
  private final Map<Integer, Boolean> numberedFirst = new HashMap<>();

  /** How far in a list of parts is set that began with 其中：城市; below 0 if none is open. */
  private int parts = -1;

  /**
   * Whether a row at the head of a column can't begin a list, so that the list of the column before
   * goes on: it is set in, has a number other than the first, or says 其中.
   */
  static boolean goesOn(Cell label) {
    RowName row = RowName.of(label.text());
    boolean inside = row.depth() > 0 && !FIRST_NUMBER.matcher(Plain.label(label.text())).matches();
    return label.indent() > 0 || row.partOf() || inside;
  }

  /**
   * The names that a row is set under, outermost first, and its own at the end.
   *
   * @param group whether it names only a part of something, as 城镇 does
   */
  List<String> chain(Cell cell, RowName row, String name, boolean group) {
    boolean partOf = row.partOf() || (group && parts == cell.indent());
    parts = partOf && group ? cell.indent() : -1;
    Level level =
        new Level(cell.indent() + (partOf ? PART_OF_WIDTH : 0), depth(cell.indent(), row), name);
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

  /** Where a list begins with 一、, rows without a number stand under the one above them. */
  private int depth(int indent, RowName row) {
    boolean numbered = row.depth() > 0;
    boolean listed = numberedFirst.computeIfAbsent(indent, i -> numbered);
    return listed && !numbered ? UNNUMBERED : row.depth();
  }
}
