package org.yunhe.report.text;

import java.util.Arrays;

/**
 * The cleaned text of a report, each of whose characters knows its place in the source. All passes
 * after cleaning count in characters ({@code char}) of {@link #text()}; what they report is turned
 * back with {@link #toSource}.
 *
 * <p>Cleaning only removes, joins and replaces characters one by one, never reorders, so the
 * offsets ascend.
 */
public final class CleanText {
  /** Code points between two entries of the index; a power of two. */
  private static final int STEP = 1024;

  private final String text;
  private final int[] sourceStart;
  private final String source;

  /** Empty where every code point is one char. */
  private final int[] charOfStep;

  private final int sourceLength;

  /**
   * @param text the cleaned text
   * @param sourceStart for each char of {@code text} the code point of {@code source} that it comes
   *     from, ascending; what stands behind them does not count
   * @param source the decoded source as it stands
   */
  public CleanText(String text, int[] sourceStart, String source) {
    if (text.length() > sourceStart.length) {
      throw new IllegalArgumentException("one source offset is needed for each character");
    }
    this.text = text;
    this.sourceStart = Arrays.copyOf(sourceStart, text.length());
    this.source = source;
    this.sourceLength = source.codePointCount(0, source.length());
    this.charOfStep = sourceLength == source.length() ? new int[0] : index(source);
  }

  /** Where every {@link #STEP}-th code point starts, so that finding one never walks far. */
  private static int[] index(String source) {
    int[] index = new int[source.length() / STEP + 1];
    int codePoint = 0;
    for (int i = 0; i < source.length(); codePoint++) {
      if (codePoint % STEP == 0) {
        index[codePoint / STEP] = i;
      }
      i += Character.charCount(source.codePointAt(i));
    }
    return index;
  }

  public String text() {
    return text;
  }

  /** The decoded source as it stands. */
  public String source() {
    return source;
  }

  /** Code points in the source. */
  public int sourceLength() {
    return sourceLength;
  }

  /** The code point of the source that a char of the cleaned text comes from. */
  public int sourceAt(int index) {
    return sourceStart[index];
  }

  /**
   * The first char of the cleaned text at or after {@code from} that does not stand right behind
   * the one before it in the source, so that something was taken out there; the length of the text
   * if there is none.
   */
  public int gapAt(int from) {
    int before = from == 0 ? -1 : sourceStart[from - 1];
    for (int i = from; i < sourceStart.length; i++) {
      int here = sourceStart[i];
      if (here > before + 1) {
        return i;
      }
      before = here;
    }
    return sourceStart.length;
  }

  /**
   * The place in the source of a non-empty range of the cleaned text; what cleaning removed between
   * the first and the last character lies inside.
   */
  public SourceRange toSource(int start, int end) {
    return new SourceRange(sourceStart[start], sourceStart[end - 1] + 1);
  }

  /** The source verbatim at a range of it. */
  public String quote(SourceRange range) {
    int from = charOf(range.start());
    return source.substring(from, charOf(range.end(), from, range.start()));
  }

  private int charOf(int codePoint, int from, int codePointOfFrom) {
    return sourceLength == source.length()
        ? codePoint
        : source.offsetByCodePoints(from, codePoint - codePointOfFrom);
  }

  private int charOf(int codePoint) {
    if (sourceLength == source.length()) {
      return codePoint;
    }
    int step = Math.min(codePoint / STEP, charOfStep.length - 1);
    return source.offsetByCodePoints(charOfStep[step], codePoint - step * STEP);
  }
}
