package org.yunhe.report.statement;

import java.util.List;
import java.util.Optional;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Period;

/**
 * Keeps the span of years that the part being read looks back on, where it is longer than one: a
 * heading or a paragraph that opens with it (“十四五”时期, 五年来) begins it, one that opens with the year
 * under review ends it, and so does the part that looks ahead.
 */
final class ReviewSpan {
  /** How far into a paragraph its opening words reach, in chars. */
  private static final int OPENING = 12;

  private static final int SHORTEST_SPAN = 3;

  private final int reviewYear;
  private String code = "";
  private String heading = "";

  /**
   * @param reviewYear the last year that the report looks back on; 0 if nothing tells
   */
  ReviewSpan(int reviewYear) {
    this.reviewYear = reviewYear;
  }

  void section(Section section) {
    List<String> headings = section.headings();
    heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
    if (section.part() == SectionPart.PLAN) {
      code = "";
    }
  }

  /**
   * Whether a sentence may turn the view: a heading, or the first of a paragraph or after an
   * address.
   */
  boolean opens(String text, Sentence sentence) {
    int before = sentence.start() - 1;
    return reviewYear > 0 && (before < 0 || "\n！".indexOf(text.charAt(before)) >= 0);
  }

  /**
   * To be called for each sentence that opens, headings too, in order.
   *
   * @param mentions the times that the sentence names
   * @param counts whether it holds a figure: a figure of the last year stands within the span
   */
  void sentence(
      String text, Sentence sentence, List<TimeMentions.Mention> mentions, boolean counts) {
    boolean isHeading = isHeading(text, sentence);
    int until = isHeading || !counts ? sentence.end() : sentence.start() + OPENING;
    for (TimeMentions.Mention mention : mentions) {
      Optional<Period> named = mention.base() ? Optional.empty() : Period.parse(mention.code());
      if (mention.at() < until && named.isPresent()) {
        boolean early = mention.at() < sentence.start() + OPENING;
        boolean turns =
            isHeading || (early && !counts) || isSetOff(text, mention.at(), sentence.end());
        boolean summed = !isHeading && isSum(text, mention.at());
        if (begins(named.get(), turns, summed)) {
          return;
        }
      }
    }
  }

  /** 近三年累计减少6%: what adds up over years is told in passing. */
  private static boolean isSum(String text, int at) {
    return text.startsWith("累计", at + 2) || text.startsWith("累计", at + 3);
  }

  /** Whether a year stands before a comma of its own: 2025年，… */
  private static boolean isSetOff(String text, int at, int end) {
    int until = Math.min(end, at + "2025年全年".length() + 1);
    for (int i = at; i < until; i++) {
      if (text.charAt(i) == '，') {
        return true;
      }
    }
    return false;
  }

  private boolean isHeading(String text, Sentence sentence) {
    return !heading.isEmpty()
        && sentence.end() - sentence.start() >= heading.length()
        && text.startsWith(heading, sentence.start());
  }

  /** Takes in a period that words open with; whether it settles what they look back on. */
  private boolean begins(Period named, boolean turns, boolean summed) {
    if (named.end().getYear() != reviewYear || named.end().getMonthValue() != 12) {
      return false;
    }
    int years = reviewYear - named.start().getYear() + 1;
    if (years >= SHORTEST_SPAN && !summed) {
      code = named.code();
    } else if (turns && isReviewYear(named.code())) {
      code = "";
    }
    return true;
  }

  private boolean isReviewYear(String period) {
    return period.equals(Period.year(reviewYear).code());
  }

  /** Whether a period is the last year of the span: it holds for its own sentence only. */
  boolean endsWith(String period) {
    return !code.isEmpty() && isReviewYear(period);
  }

  /** Whether a year is the last before the span. */
  boolean beginsAfter(int year) {
    return Period.parse(code).map(p -> p.start().getYear() == year + 1).orElse(false);
  }

  /** The code of the span; empty where the part looks back on one year. */
  String code() {
    return code;
  }
}
