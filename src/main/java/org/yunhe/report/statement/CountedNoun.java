package org.yunhe.report.statement;

import org.yunhe.report.lexicon.Ascii;

/** The words for what is counted, brackets that only widen them left out: 县 of 11个县（市、区）. */
final class CountedNoun {
  private static final String KINDS = "省市县区旗州镇乡街道办事处村社团场园、";
  private static final int LONGEST_BRACKET = 12;

  private CountedNoun() {}

  /** The words of a range, without a conjunction at their end. */
  static String of(String text, int start, int end) {
    StringBuilder noun = new StringBuilder(end - start);
    int i = start;
    while (i < end) {
      int kinds = bracketAt(text, i, end);
      if (kinds == 0) {
        noun.append(text.charAt(i));
      }
      i += Math.max(1, kinds);
    }
    int length = noun.length();
    while (length > 2 && "或和与及的".indexOf(noun.charAt(length - 1)) >= 0) {
      length--;
    }
    if (length > 2
        && noun.charAt(length - 1) == '中'
        && "初高集其当空".indexOf(noun.charAt(length - 2)) < 0) {
      // 34个行业中，24个增长.
      length--;
    }
    noun.setLength(length);
    return noun.toString();
  }

  /** Length of a bracket that only widens the noun around it: （市、区） of 11个县（市、区）; else 0. */
  static int bracketAt(String text, int at, int to) {
    if (text.charAt(at) != '（') {
      return 0;
    }
    int i = at + 1;
    while (i < to && i - at <= LONGEST_BRACKET && KINDS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean kinds = i > at + 1 && i < to && text.charAt(i) == '）';
    return kinds ? i + 1 - at : remarkLength(text, at, to);
  }

  /** Length of a remark without numbers in the midst of a noun: （含独居）of 高龄（含独居）老人; else 0. */
  private static int remarkLength(String text, int at, int to) {
    int close = at + 1;
    while (close < to && close - at <= LONGEST_BRACKET && text.charAt(close) != '）') {
      close++;
    }
    boolean inside =
        close + 1 < to
            && text.charAt(close) == '）'
            && Character.isIdeographic(text.charAt(close + 1))
            && !Ascii.hasDigit(text, at, close);
    return inside ? close + 1 - at : 0;
  }
}
