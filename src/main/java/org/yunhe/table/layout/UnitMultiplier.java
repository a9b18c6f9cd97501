package org.yunhe.table.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.yunhe.table.words.Plain;

/** The power of ten of SDMX's UNIT_MULT, which makes of 8 and 元 the unit 亿元. */
final class UnitMultiplier {
  /** By the power. */
  private static final List<String> WORDS =
      List.of("", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿");

  private static final Pattern POWER = Pattern.compile("-?\\d{1,2}");

  private UnitMultiplier() {}

  /**
   * A unit with its multiplier in front.
   *
   * @param power the power of ten, perhaps with its name behind a colon; empty if none is told
   * @param unit the unit as written; empty if none
   */
  static String times(String power, String unit) {
    String code = Plain.strip(power);
    int colon = code.indexOf(':');
    String number = colon < 0 ? code : code.substring(0, colon);
    if (!POWER.matcher(number).matches()) {
      return number + unit;
    }
    int zeros = Integer.parseInt(number);
    String word =
        zeros >= 0 && zeros < WORDS.size()
            ? WORDS.get(zeros)
            : BigDecimal.ONE.scaleByPowerOfTen(zeros).toPlainString();
    return word + unit;
  }
}
