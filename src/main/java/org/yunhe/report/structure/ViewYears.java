package org.yunhe.report.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.text.Section;

/**
 * Settles which years a document looks back on and ahead to, and in which it was issued.
 *
 * @param date the date that its head gives; null if it gives none
 * @param fileName name of the source; a year in it counts where the text has none
 */
record ViewYears(@Nullable LocalDate date, String fileName) {
  /**
   * The year that a document looks ahead to; null if nothing tells.
   *
   * @param title its title
   * @param sections what is read of it so far
   */
  @Nullable Integer plan(String title, List<Section> sections) {
    Integer told = Years.planned(title);
    if (told != null) {
      return told;
    }
    if (date != null) {
      return date.getYear();
    }
    for (Section section : sections) {
      Integer year = planYearOf(section);
      if (year != null) {
        return year;
      }
    }
    return Years.first(fileName, 0, fileName.length());
  }

  /**
   * The year that a text without a plan year looks back on: the one its title names, or the one it
   * speaks of most, unless that is yet to come when the text is issued.
   */
  @Nullable Integer review(String title, String text, int start, int end) {
    Integer told = Years.first(title, 0, title.length());
    if (told != null) {
      return told;
    }
    Integer main = Metadata.mainYear(text, start, end);
    Integer issued =
        date == null
            ? Years.first(fileName, 0, fileName.length())
            : Integer.valueOf(date.getYear());
    boolean later = issued != null && main != null && issued > main;
    return main == null
            || (issued != null && issued < main)
            || (later && Years.speaksOfThisYearFirst(text, start, end))
        ? issued
        : main;
  }

  /** The year of the date, or that of the file's name where it is no later than the next one. */
  @Nullable Integer issue(@Nullable Integer reviewYear) {
    if (date != null) {
      return date.getYear();
    }
    Integer named = Years.first(fileName, 0, fileName.length());
    boolean near =
        named != null && reviewYear != null && named >= reviewYear && named <= reviewYear + 1;
    return near ? named : null;
  }

  /** Whether headings name a part that looks ahead, as those of a work report without title do. */
  static boolean isHalved(List<Section> sections) {
    return sections.stream().anyMatch(s -> planYearOf(s) != null);
  }

  private static @Nullable Integer planYearOf(Section section) {
    if (section.headings().isEmpty()) {
      return null;
    }
    String heading = section.headings().get(0);
    Integer year = Years.planned(heading);
    if (year == null || isMonthly(heading, year)) {
      return null;
    }
    return switch (section.part()) {
      case PLAN -> year;
      case REVIEW -> namesBoth(heading, year) ? year : Integer.valueOf(year + 1);
      case UNKNOWN -> null;
    };
  }

  /** 2020年工作回顾和2021年工作打算: the year planned for is named beside the one looked back on. */
  private static boolean namesBoth(String heading, int planned) {
    Integer first = Years.first(heading, 0, heading.length());
    return first != null && first < planned;
  }

  /** 2018年1—11月完成情况 looks back on months, not on the year before the one planned for. */
  private static boolean isMonthly(String heading, int year) {
    int after = heading.indexOf(year + "年") + 5;
    return after >= 5 && after < heading.length() && Character.isDigit(heading.charAt(after));
  }
}
