package org.yunhe.table.time;

/** Chinese and Roman numerals in dates: 二〇二〇年, 第一季度, 十二月, Ⅱ季度. */
final class ChineseDigits {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final char TEN = '十';

  private ChineseDigits() {}

  static String toArabic(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (c == TEN) {
        boolean after = i > 0 && isDigit(text.charAt(i - 1));
        boolean before = i + 1 < text.length() && isDigit(text.charAt(i + 1));
        out.append(after ? "" : "1").append(before ? "" : "0");
      } else {
        out.append(digit >= 0 ? String.valueOf(digit) : String.valueOf(c));
      }
    }
    return out.toString();
  }

  /** Whether a character is one digit, in Arabic, Chinese or Roman. */
  static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || digit(c) >= 0;
  }

  /** The value of a Chinese or Roman digit; below 0 if it is none. */
  private static int digit(char c) {
    if (c >= 'Ⅰ' && c <= 'Ⅳ') {
      return c - 'Ⅰ' + 1;
    }
    return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
  }

  private static boolean isDigit(char c) {
    return DIGITS.indexOf(c) > 0;
  }
}
