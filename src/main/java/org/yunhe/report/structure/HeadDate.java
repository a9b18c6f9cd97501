package org.yunhe.report.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the day on which a document was issued: 2021年1月19日, 二〇二一年一月十九日, 2021-01-19. */
final class HeadDate {
  private HeadDate() {}

  /** The first whole date of the head; null if it has none. */
  static @Nullable LocalDate of(List<String> head) {
    for (String line : head) {
      for (int i = 0; i + 8 <= line.length(); i++) {
        LocalDate date = dateAt(line, i);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate dateAt(String line, int at) {
    int year = Years.at(line, at, line.length());
    if (year == 0 || at + 5 > line.length() || "年-./".indexOf(line.charAt(at + 4)) < 0) {
      return null;
    }
    int[] place = {at + 5};
    int month = smallNumber(line, place);
    char between = line.charAt(at + 4) == '年' ? '月' : line.charAt(at + 4);
    if (place[0] >= line.length() || line.charAt(place[0]) != between) {
      return null;
    }
    place[0]++;
    int day = smallNumber(line, place);
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A number up to 39 in digits or Chinese numerals; moves {@code place} behind it. */
  private static int smallNumber(String line, int[] place) {
    int value = 0;
    while (place[0] < line.length()) {
      char c = line.charAt(place[0]);
      if (c == '十') {
        value = Math.max(1, value) * 10;
      } else {
        int digit = Years.digit(c);
        if (digit < 0) {
          break;
        }
        value = value % 10 == 0 && value >= 10 && c > '9' ? value + digit : value * 10 + digit;
      }
      place[0]++;
      if (value > 99) {
        return 0;
      }
    }
    return value;
  }
}
