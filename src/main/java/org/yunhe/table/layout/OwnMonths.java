package org.yunhe.table.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.words.Plain;

/**
 * Months that a row tells of itself, in brackets behind its name, because its figures come later
 * than those of the other rows: 规模以上服务业营业收入（1-9月）.
 *
 * @param name the label without them
 * @param months the months; none if the label tells none
 */
record OwnMonths(String name, PartialPeriod months) {
  private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{2,16})[)）]");

  static OwnMonths of(String label) {
    Matcher brackets = BRACKETS.matcher(label);
    while (brackets.find()) {
      PartialPeriod told = PeriodText.parse(brackets.group(1)).orElse(PartialPeriod.NONE);
      if (told.isPart() && brackets.start() > 0) {
        String rest = label.substring(0, brackets.start()) + label.substring(brackets.end());
        return new OwnMonths(Plain.strip(rest), told);
      }
    }
    return new OwnMonths(label, PartialPeriod.NONE);
  }
}
