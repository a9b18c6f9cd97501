package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.Plain;

/**
 * Which column of a long table holds what.
 *
 * @param at column of each role, from 0
 * @param firstRow first record of data, from 0
 * @param width number of columns
 */
public record LongColumns(Map<ColumnRole, Integer> at, int firstRow, int width) {
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9A-Z]{3,20}");

  /** A header stands among the first records. */
  private static final int HEADER_WITHIN = 10;

  private static final int FEWEST_COLUMNS = 3;

  /** The layout that such columns make. */
  public Layout layout() {
    return firstRow == 0 ? Layout.F : Layout.TIDY;
  }

  /** By a header of known headings: a value, a time and what it is of. */
  public static Optional<LongColumns> headed(List<List<String>> head, Vocabulary vocabulary) {
    for (int r = 0; r < Math.min(HEADER_WITHIN, head.size()); r++) {
      Map<ColumnRole, Integer> at = new EnumMap<>(ColumnRole.class);
      List<String> row = head.get(r);
      for (int c = 0; c < row.size(); c++) {
        Optional<ColumnRole> role = vocabulary.words().role(row.get(c));
        if (role.filter(ColumnRole.REGION::equals).isPresent()) {
          at.put(ColumnRole.REGION, c); // of 省份 and 城市 the last is the region itself
        } else if (role.isPresent()) {
          at.putIfAbsent(role.get(), c);
        }
      }
      if (!at.containsKey(ColumnRole.INDICATOR) && at.containsKey(ColumnRole.QUALIFIER)) {
        at.put(ColumnRole.INDICATOR, at.remove(ColumnRole.QUALIFIER));
      }
      boolean timed = at.containsKey(ColumnRole.PERIOD) || at.containsKey(ColumnRole.YEAR);
      if (at.containsKey(ColumnRole.VALUE)
          && timed
          && at.size() >= FEWEST_COLUMNS
          && !holdsMore(at, head.subList(r + 1, head.size()), row.size(), vocabulary)) {
        return Optional.of(new LongColumns(at, r + 1, row.size()));
      }
    }
    return Optional.empty();
  }

  /** Numbers in a column of no known heading: then the table has more than one column of values. */
  private static boolean holdsMore(
      Map<ColumnRole, Integer> at, List<List<String>> rows, int width, Vocabulary vocabulary) {
    for (int c = 0; c < width; c++) {
      int column = c;
      boolean known =
          at.entrySet().stream()
              .anyMatch(e -> e.getValue() == column && e.getKey() != ColumnRole.RANK);
      List<String> cells =
          rows.stream()
              .filter(r -> r.size() > column)
              .map(r -> Plain.strip(r.get(column)))
              .filter(text -> !text.isEmpty())
              .toList();
      if (!known
          && !cells.isEmpty()
          && !isRunning(cells)
          && all(cells, text -> vocabulary.numbers().parse(text) instanceof CellValue.Numeric)) {
        return true;
      }
    }
    return false;
  }

  /** Row numbers that a program added: 0, 1, 2 … */
  private static boolean isRunning(List<String> cells) {
    int first = cells.get(0).equals("0") ? 0 : 1;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals(String.valueOf(first + i))) {
        return false;
      }
    }
    return true;
  }

  /** By what all records hold: a period, a name, one number, perhaps a code and a region. */
  public static Optional<LongColumns> headless(List<List<String>> head, Vocabulary vocabulary) {
    List<List<String>> rows =
        head.stream().filter(row -> row.stream().anyMatch(f -> !f.isBlank())).toList();
    int width = rows.isEmpty() ? 0 : rows.get(0).size();
    if (width < FEWEST_COLUMNS
        || rows.stream().filter(r -> r.size() == width).count() < most(rows)) {
      return Optional.empty();
    }
    Map<ColumnRole, Integer> at = new EnumMap<>(ColumnRole.class);
    for (int c = 0; c < width; c++) {
      int column = c;
      List<String> cells =
          rows.stream()
              .filter(r -> r.size() == width)
              .map(r -> Plain.strip(r.get(column)))
              .toList();
      Optional<ColumnRole> role = roleOf(cells, at, vocabulary);
      if (role.isEmpty() || at.put(role.get(), c) != null) {
        return Optional.empty();
      }
    }
    boolean complete =
        at.containsKey(ColumnRole.PERIOD)
            && at.containsKey(ColumnRole.INDICATOR)
            && at.containsKey(ColumnRole.VALUE);
    return complete ? Optional.of(new LongColumns(at, 0, width)) : Optional.empty();
  }

  private static long most(List<?> rows) {
    return Math.max(1, rows.size() - rows.size() / 10);
  }

  private static Optional<ColumnRole> roleOf(
      List<String> cells, Map<ColumnRole, Integer> known, Vocabulary vocabulary) {
    if (!known.containsKey(ColumnRole.PERIOD)
        && all(cells, text -> PeriodText.parse(text).isPresent())) {
      return Optional.of(ColumnRole.PERIOD);
    }
    if (all(cells, text -> CODE.matcher(text).matches())) {
      return Optional.of(ColumnRole.INDICATOR_CODE);
    }
    if (all(cells, text -> !(vocabulary.numbers().parse(text) instanceof CellValue.Refused))) {
      return Optional.of(ColumnRole.VALUE);
    }
    if (all(cells, vocabulary::isRegion)) {
      return Optional.of(ColumnRole.REGION);
    }
    if (all(cells, vocabulary.units()::isUnit)) {
      return Optional.of(ColumnRole.UNIT);
    }
    boolean words =
        all(cells, text -> text.length() > 1 && !Character.isDigit(text.charAt(0)))
            || cells.stream()
                .anyMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    return words ? Optional.of(ColumnRole.INDICATOR) : Optional.empty();
  }

  private static boolean all(List<String> cells, Predicate<String> test) {
    return cells.stream().filter(test).count() >= most(cells);
  }

  /** The cell of a role in a record; empty if there is none. */
  String text(List<String> record, ColumnRole role) {
    Integer column = at.get(role);
    return column == null || column >= record.size() ? "" : record.get(column);
  }

  /** Column of the number, from 0. */
  public int valueColumn() {
    return at.getOrDefault(ColumnRole.VALUE, 0);
  }

  /** The columns and what they hold, for a person. */
  List<String> describe() {
    List<String> lines = new ArrayList<>();
    at.forEach(
        (role, column) -> lines.add((column + 1) + " " + role.name().toLowerCase(Locale.ROOT)));
    return lines;
  }
}
