package org.yunhe.table.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.label.RowName;
import org.yunhe.table.words.Plain;

/** Follows down the rows which row is set under which, by indentation, numbering and 其中. */
final class Hierarchy {
  /** Width of 其中：, under which the parts that follow are aligned. */
  private static final int PART_OF_WIDTH = 6;

  /** Below all numbering. */
  private static final int UNNUMBERED = 9;

  /**
   * Where a row stands.
   *
   * @param chain the names that it is set under, outermost first, and its own at the end
   * @param unit its unit: its own, else that of the row that it is a part of; null if not told
   * @param outer the unit of the row that it is set under, of which it need be no part; null if not
   *     told
   */
  record Place(List<String> chain, @Nullable String unit, @Nullable String outer) {}

  /**
   * A row under which others may stand.
   *
   * @param divided whether the rows right under it are parts of it
   */
  private record Level(int indent, int depth, String name, @Nullable String unit, boolean divided) {
    boolean isAbove(Level other) {
      return indent < other.indent || (indent == other.indent && depth < other.depth);
    }

    Level divide() {
      return new Level(indent, depth, name, unit, true);
    }

    Level withUnit(@Nullable String other) {
      return new Level(indent, depth, name, other, divided);
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
   * Where the next row stands.
   *
   * @param name its name without unit and measure
   * @param unit its own unit; null if none is told
   * @param group whether it names only a part of something, as 城镇 does
   */
  Place place(Cell cell, RowName row, String name, @Nullable String unit, boolean group) {
    boolean partOf = row.partOf() || (group && parts == cell.indent());
    parts = partOf && group ? cell.indent() : -1;
    int indent = cell.indent() + (partOf ? PART_OF_WIDTH : 0);
    Level level = new Level(indent, depth(cell.indent(), row), name, unit, false);
    // 其中 speaks of the row above that is set as far in as itself, or less.
    while (row.partOf() && !open.isEmpty() && open.peek().indent() > cell.indent()) {
      open.pop();
    }
    while (!open.isEmpty() && !open.peek().isAbove(level)) {
      open.pop();
    }
    if (!open.isEmpty() && (partOf || group)) {
      open.push(open.pop().divide());
    }
    boolean part = !open.isEmpty() && open.peek().divided();
    @Nullable String outer = open.isEmpty() ? null : open.peek().unit();
    open.push(part && unit == null ? level.withUnit(open.peek().unit()) : level);
    List<String> chain = new ArrayList<>();
    open.descendingIterator().forEachRemaining(l -> chain.add(l.name()));
    return new Place(chain, open.element().unit(), outer);
  }

  /** Where a list begins with 一、, rows without a number stand under the one above them. */
  private int depth(int indent, RowName row) {
    boolean numbered = row.depth() > 0;
    boolean listed = numberedFirst.computeIfAbsent(indent, i -> numbered);
    return listed && !numbered ? UNNUMBERED : row.depth();
  }
}
