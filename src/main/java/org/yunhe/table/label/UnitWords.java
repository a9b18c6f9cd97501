package org.yunhe.table.label;

import java.util.regex.Pattern;
import org.yunhe.reference.Memo;
import org.yunhe.reference.Spelling;
import org.yunhe.reference.Units;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.words.Plain;

/** Tells whether the text in brackets behind a name is a unit. */
public final class UnitWords {
  private static final String[] MULTIPLIERS = {
    "百万", "十万", "千万", "万亿", "十亿", "百亿", "万", "亿", "千", "百"
  };
  private static final int LONGEST = 16;

  private static final Pattern FREQUENCY = Pattern.compile("[年季月]度");

  private final Units units;
  private final Memo<String, Boolean> known = new Memo<>(this::lookUp);

  public UnitWords(Units units) {
    this.units = units;
  }

  /** Whether a text is a unit: of the reference data, with a multiplier, or a rate of such. */
  public boolean isUnit(String text) {
    String compact = Spelling.folded(Plain.compact(text));
    return !compact.isEmpty() && compact.length() <= LONGEST && known.get(compact);
  }

  /** Whether a text says how often a figure is published, as 季度 does; nothing is measured in it. */
  static boolean isFrequency(String text) {
    return FREQUENCY.matcher(text).matches();
  }

  private boolean lookUp(String text) {
    if (PeriodText.parse(text).isPresent() || isFrequency(text)) {
      return false; // 前三季度 is a time when, not how long
    }
    if (isSimple(text)) {
      return true;
    }
    int slash = text.indexOf('/');
    return slash > 0 && isSimple(text.substring(0, slash)) && isSimple(text.substring(slash + 1));
  }

  private boolean isSimple(String text) {
    if (units.find(text).isPresent()) {
      return true;
    }
    for (String multiplier : MULTIPLIERS) {
      if (text.startsWith(multiplier)
          && units.find(text.substring(multiplier.length())).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
