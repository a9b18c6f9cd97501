package org.yunhe.report.clean;

/**
 * Half-width marks in Chinese text become the full-width ones, so that later passes know one form:
 * {@code 增长5%,} and {@code 增长5%，} read alike. Marks inside numbers ({@code 1,234.5}, {@code
 * 19.1:28.3}) and inside Latin text stay.
 */
final class PunctuationFolding {
  private PunctuationFolding() {}

  static Draft fold(Draft in) {
    Draft out = new Draft(in.length());
    for (int i = 0; i < in.length(); i++) {
      out.append(folded(in, i), in.sourceAt(i));
    }
    return out;
  }

  private static char folded(Draft in, int i) {
    char c = in.charAt(i);
    return switch (c) {
      case ',' -> thousands(in, i) ? c : '，';
      case ';' -> '；';
      case '!' -> '！';
      case '?' -> '？';
      case '(' -> '（';
      case ')' -> '）';
      case ':' -> digit(in, i - 1) && digit(in, i + 1) ? c : '：';
      default -> c;
    };
  }

  private static boolean thousands(Draft in, int i) {
    return digit(in, i - 1)
        && digit(in, i + 1)
        && digit(in, i + 2)
        && digit(in, i + 3)
        && !digit(in, i + 4);
  }

  private static boolean digit(Draft in, int i) {
    return i >= 0 && i < in.length() && in.charAt(i) >= '0' && in.charAt(i) <= '9';
  }
}
