package org.yunhe.report.clean;

/** Tells a line break inside a sentence from one between paragraphs. */
final class LineBreaks {
  /** A line shorter than this that ends without a mark is a title rather than a broken sentence. */
  private static final int PROSE = 16;

  private static final int LONGEST_HEADLINE = 40;
  private static final String STOPS = "。！？；：…";
  private static final String CLOSING = "”’」』）)】》\"";
  private static final String CHINESE = "一二三四五六七八九十";

  private LineBreaks() {}

  /**
   * Whether a text broken before {@code next} goes on in it.
   *
   * @param inside whether the last line goes on from one before
   */
  static boolean continues(Draft draft, Line last, Line next, boolean inside) {
    if (last.table() || next.table() || ended(draft, last) || isListItem(draft, next)) {
      return false;
    }
    char end = draft.charAt(last.end() - 1);
    if (Character.isDigit(draft.charAt(next.start())) && endsInNumber(draft, last)) {
      return true;
    }
    if (isHeadline(draft, last, next)) {
      return false;
    }
    if (end == '，' || end == '、') {
      return true;
    }
    return (inside || isProse(draft, last))
        && (next.indent() < 2 || last.indent() == next.indent());
  }

  /** 增长13. or 投入1 before a line that starts with a digit: a number split over lines. */
  private static boolean endsInNumber(Draft draft, Line line) {
    int i = line.end() - 1;
    i -= draft.charAt(i) == '.' && line.length() > 1 ? 1 : 0;
    return isProse(draft, line) && Character.isDigit(draft.charAt(i));
  }

  /** A headline with its number above a paragraph: lines broken by a page are about as long. */
  private static boolean isHeadline(Draft draft, Line line, Line next) {
    return line.length() <= LONGEST_HEADLINE
        && line.length() * 2 < next.length()
        && draft.charAt(line.end() - 1) != '、'
        && isListItem(draft, line);
  }

  /** Whether a line ends a sentence. */
  static boolean ended(Draft draft, Line line) {
    int i = line.end() - 1;
    while (i > line.start() && CLOSING.indexOf(draft.charAt(i)) >= 0) {
      i--;
    }
    return STOPS.indexOf(draft.charAt(i)) >= 0;
  }

  /** Whether a line starts in the middle of a sentence, as in {@code 右，规模以上…}. */
  static boolean startsInside(Draft draft, Line line) {
    for (int i = line.start(); i < line.end() && i < line.start() + 2; i++) {
      if ("，、。；）".indexOf(draft.charAt(i)) >= 0) {
        return !isListItem(draft, line);
      }
    }
    return false;
  }

  /** Whether a line is long and holds a mark inside, as running text does. */
  static boolean isProse(Draft draft, Line line) {
    if (line.length() < PROSE) {
      return false;
    }
    for (int i = line.start(); i < line.end() - 1; i++) {
      if ("，。；、".indexOf(draft.charAt(i)) >= 0 && i > line.start() + 3) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line starts with a number of a list or a dash: 一、 （一） 1. ——. */
  static boolean isListItem(Draft draft, Line line) {
    int i = line.start();
    char c = draft.charAt(i);
    if (c == '—' || c == '·' || c == '#' || c == '◆' || c == '■' || c == '★' || c == '☆') {
      return true;
    }
    boolean bracket = c == '（';
    i += bracket ? 1 : 0;
    int digits = i;
    while (i < line.end() && i < digits + 3 && isOrdinalDigit(draft.charAt(i))) {
      i++;
    }
    if (i == digits || i >= line.end()) {
      return false;
    }
    char after = draft.charAt(i);
    if (bracket) {
      return after == '）';
    }
    boolean decimal = after == '.' && i + 1 < line.end() && Character.isDigit(draft.charAt(i + 1));
    return (after == '、' && !isListOfNumbers(draft, i + 1, line.end()))
        || (after == '.' && !decimal);
  }

  private static boolean isListOfNumbers(Draft draft, int start, int end) {
    return start < end && Character.isDigit(draft.charAt(start));
  }

  private static boolean isOrdinalDigit(char c) {
    return (c >= '0' && c <= '9') || CHINESE.indexOf(c) >= 0;
  }
}
