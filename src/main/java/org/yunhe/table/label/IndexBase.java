package org.yunhe.table.label;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.staged.Measure;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.MeasureSense.Span;
import org.yunhe.table.words.Plain;

/**
 * What is 100 in an index, from brackets such as (上年同月=100).
 *
 * @param sense the measure that follows from it
 * @param fixed a base that never moves, such as {@code 1978=100}; else empty
 */
record IndexBase(MeasureSense sense, String fixed) {
  private static final Pattern BASE = Pattern.compile("(?:以)?([^=_]{1,30})(?:为|=|等于)100");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?.*");

  /** A time; else it is no index, as the rate of 人民币对美元汇率(美元=100). */
  private static final Pattern TIME =
      Pattern.compile(
          "[上去前][年月季期一]|\\d{4}|基期|lastyear|lastmonth|preceding", Pattern.CASE_INSENSITIVE);

  static Optional<IndexBase> parse(String inside) {
    Matcher matcher = BASE.matcher(Plain.compact(inside));
    if (!matcher.matches() || !TIME.matcher(matcher.group(1)).find()) {
      return Optional.empty();
    }
    String base = matcher.group(1);
    Matcher year = YEAR.matcher(base);
    return Optional.of(new IndexBase(sense(base), year.matches() ? year.group(1) + "=100" : ""));
  }

  private static MeasureSense sense(String base) {
    String english = base.toLowerCase(Locale.ROOT);
    if (english.endsWith("lastmonth") || english.endsWith("precedingmonth")) {
      return new MeasureSense(Measure.INDEX_MOM, Span.CURRENT, false);
    }
    if (base.contains("上月") || base.contains("上季") || base.contains("上期")) {
      return new MeasureSense(Measure.INDEX_MOM, Span.CURRENT, false);
    }
    boolean samePeriod =
        base.contains("上年同期") || base.contains("去年同期") || english.contains("sameperiod");
    return new MeasureSense(Measure.INDEX, samePeriod ? Span.CUMULATIVE : Span.OPEN, false);
  }
}
