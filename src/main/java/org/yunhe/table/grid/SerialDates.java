package org.yunhe.table.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates that a spreadsheet wrote as the serial numbers it counts them by: 43831 is 2020-01-01. A
 * number is such a date only beside others: along a row or down a column, every number is the first
 * or last day of a month, and they go one way.
 */
public final class SerialDates {
  /** Day 0 of spreadsheets, for all days since March 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final int FIRST = 18_264; // 1950-01-01
  private static final int LAST = 54_788; // 2049-12-31
  private static final int DIGITS = 5;
  private static final int FEWEST = 3;

  /** Dates of a column stand in one of the first, those of a header in one of the first rows. */
  private static final int DEPTH = 12;

  private SerialDates() {}

  /** The grid with such numbers as dates; the grid itself if there are none. */
  public static Grid dated(Grid grid) {
    Grid dated = grid;
    for (int row = 0; row < Math.min(DEPTH, grid.height()); row++) {
      dated = dated(dated, alongRow(grid, row));
    }
    for (int column = 0; column < DEPTH; column++) {
      if (mayBeDate(grid, column)) {
        dated = dated(dated, downColumn(grid, column));
      }
    }
    return dated;
  }

  /** The day that a serial number counts; empty if it is no first or last day of a month. */
  public static Optional<LocalDate> monthEdge(String text) {
    if (text.length() < DIGITS
        || !text.substring(0, DIGITS).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    String fraction = text.substring(DIGITS);
    int serial = Integer.parseInt(text.substring(0, DIGITS));
    if (serial < FIRST || serial > LAST || !(fraction.isEmpty() || fraction.equals(".0"))) {
      return Optional.empty();
    }
    LocalDate day = DAY_ZERO.plusDays(serial);
    boolean edge = day.getDayOfMonth() == 1 || day.getDayOfMonth() == day.lengthOfMonth();
    return edge ? Optional.of(day) : Optional.empty();
  }

  private static boolean mayBeDate(Grid grid, int column) {
    for (int row = grid.height() - 1; row >= 0 && row >= grid.height() - DEPTH; row--) {
      if (monthEdge(grid.cell(row, column).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Grid.Place> alongRow(Grid grid, int row) {
    List<Grid.Place> places = new ArrayList<>();
    for (int column = 0; column < grid.width(row); column++) {
      places.add(new Grid.Place(row, column));
    }
    return serials(grid, places);
  }

  private static List<Grid.Place> downColumn(Grid grid, int column) {
    List<Grid.Place> places = new ArrayList<>();
    for (int row = 0; row < grid.height(); row++) {
      places.add(new Grid.Place(row, column));
    }
    return serials(grid, places);
  }

  /** The places of the numbers if all of them are dates that go one way; else none. */
  private static List<Grid.Place> serials(Grid grid, List<Grid.Place> places) {
    List<Grid.Place> serials = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (Grid.Place place : places) {
      String text = grid.cell(place.row(), place.column()).text();
      if (text.isEmpty() || !text.chars().allMatch(SerialDates::isDigitOrPoint)) {
        continue;
      }
      Optional<LocalDate> day = monthEdge(text);
      if (day.isEmpty()) {
        return List.of();
      }
      serials.add(place);
      days.add(day.get());
    }
    return days.size() >= FEWEST && goOneWay(days) ? serials : List.of();
  }

  private static boolean isDigitOrPoint(int c) {
    return (c >= '0' && c <= '9') || c == '.';
  }

  private static boolean goOneWay(List<LocalDate> days) {
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < days.size(); i++) {
      up &= days.get(i).isAfter(days.get(i - 1));
      down &= days.get(i).isBefore(days.get(i - 1));
    }
    return up || down;
  }

  private static Grid dated(Grid grid, List<Grid.Place> places) {
    if (places.isEmpty()) {
      return grid;
    }
    List<List<Cell>> rows = new ArrayList<>(grid.rows());
    for (Grid.Place place : places) {
      List<Cell> row = new ArrayList<>(rows.get(place.row()));
      LocalDate day = monthEdge(row.get(place.column()).text()).orElseThrow();
      row.set(place.column(), Cell.of(Cell.Kind.DATE, day.toString()));
      rows.set(place.row(), row);
    }
    return new Grid(grid.sheet(), rows, grid.merged());
  }
}
