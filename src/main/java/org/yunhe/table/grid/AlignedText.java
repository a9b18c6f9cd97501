package org.yunhe.table.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yunhe.table.words.Plain;

/**
 * Tables whose columns only blanks keep apart, as people paste them into a text. An empty cell
 * leaves no trace there, so every row must have as many cells as the header; what has not is
 * refused.
 */
final class AlignedText {
  /** Stands between the cells afterwards; no text holds it. */
  static final char SEPARATOR = '\u001F';

  private static final int LARGEST = 2_000_000;
  private static final Pattern WIDE_GAP =
      Pattern.compile("[ \u00A0]{2,}|[ \u00A0]*\u3000[ \u00A0\u3000]*");
  private static final Pattern ANY_GAP = Pattern.compile("[ \u00A0\u3000]+");
  private static final Pattern NUMBER = Pattern.compile("[-+(（]?\\d[\\d,.]*[%％)）]?");
  private static final Pattern MISSING = Pattern.compile("[-—–…./]{1,6}");
  private static final Pattern SEPARATED = Pattern.compile("\t|^[,;|，；]|[,;|，；]$|\\D[,|，]\\d");
  private static final Pattern KEYED = Pattern.compile("[:：]");

  private final List<String> lines;
  private final Pattern gap;
  private int width;
  private int first = -1;
  private int last = -1;

  private AlignedText(List<String> lines, Pattern gap) {
    this.lines = lines;
    this.gap = gap;
  }

  /**
   * The text with {@link #SEPARATOR} between its cells, line by line.
   *
   * @return empty if other characters than blanks keep its cells apart, or it is no table
   * @throws UnreadableTable if it is such a table, but not for certain which cell is which
   */
  static Optional<String> separated(String text) throws UnreadableTable {
    if (text.length() > LARGEST) {
      return Optional.empty();
    }
    List<String> lines = text.lines().toList();
    for (Pattern gap : List.of(WIDE_GAP, ANY_GAP)) {
      AlignedText table = new AlignedText(lines, gap);
      if (table.findRows()) {
        return Optional.of(table.separated());
      }
    }
    return Optional.empty();
  }

  /** Finds the rows of numbers and the header above them; false if there is no such table. */
  private boolean findRows() {
    Map<Integer, Integer> widths = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (isRow(cells)) {
        if (cells.stream().anyMatch(cell -> SEPARATED.matcher(cell).find())) {
          return false;
        }
        widths.merge(cells.size(), 1, Integer::sum);
        first = first < 0 ? i : first;
        last = i;
      }
    }
    width =
        widths.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0);
    return width > 1 && header() >= 0 && row(header()).size() == width;
  }

  /** A label, and numbers or marks of missing ones behind it. */
  private static boolean isRow(List<String> cells) {
    long numbers = cells.stream().skip(1).filter(cell -> NUMBER.matcher(cell).matches()).count();
    long marks = cells.stream().skip(1).filter(cell -> MISSING.matcher(cell).matches()).count();
    return numbers > 0
        && (numbers + marks) * 2 >= cells.size() - 1
        && !NUMBER.matcher(cells.get(0)).matches();
  }

  /** The line above the first row; below 0 if there is none. */
  private int header() {
    int line = first - 1;
    while (line >= 0 && Plain.strip(lines.get(line)).isEmpty()) {
      line--;
    }
    return line;
  }

  private String separated() throws UnreadableTable {
    StringBuilder out = new StringBuilder();
    int header = header();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = row(i);
      if (i >= header && i <= last && cells.size() > 1 && cells.size() != width) {
        throw unclear(i, "has " + cells.size() + " cells where the header has " + width);
      }
      boolean keyed = KEYED.matcher(lines.get(i)).find();
      if (i == header - 1 && cells.size() > 1 && !keyed) {
        throw unclear(i, "is a second line of the header");
      }
      boolean inside = (i >= header && i <= last) || keyed;
      out.append(
          inside ? String.join(String.valueOf(SEPARATOR), cells) : Plain.strip(lines.get(i)));
      out.append('\n');
    }
    return out.toString();
  }

  private static UnreadableTable unclear(int line, String what) {
    return new UnreadableTable(
        "unclear_columns",
        "only blanks keep the columns apart, and line "
            + (line + 1)
            + " "
            + what
            + "; write - for an empty cell and one line of header, or save it as CSV");
  }

  /** The cells of a line; a header may lack the one over the labels. */
  private List<String> row(int line) {
    List<String> cells = cells(lines.get(line));
    if (cells.size() != width && split(lines.get(line)).size() == width) {
      return split(lines.get(line));
    }
    if (cells.size() == width - 1 && line == header() && lines.get(line).startsWith("  ")) {
      cells.add(0, "");
    }
    return cells;
  }

  /** The cells of a line, with 北 京 as one. */
  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    boolean joins = false;
    for (String cell : split(line)) {
      boolean single = cell.length() == 1 && Character.isIdeographic(cell.charAt(0));
      if (single && joins) {
        cells.set(cells.size() - 1, cells.get(cells.size() - 1) + cell);
      } else {
        cells.add(cell);
      }
      joins = single;
    }
    return cells;
  }

  private List<String> split(String line) {
    return gap.splitAsStream(Plain.strip(line)).toList();
  }
}
