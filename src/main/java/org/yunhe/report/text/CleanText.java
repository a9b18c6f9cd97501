package org.yunhe.report.text;

/**
 * The cleaned text of a report, each of whose characters knows its place in the source. All passes
 * after cleaning count in characters ({@code char}) of {@link #text()}; what they report is turned
 * back with {@link #toSource}.
 *
 * <p>Cleaning only removes, joins and replaces characters one by one, never reorders, so the
 * offsets ascend.
 */
public final class CleanText {
  private final String text;
  private final int[] sourceStart;
  private final String source;

  /**
   * @param text the cleaned text
   * @param sourceStart for each char of {@code text} the code point of {@code source} that it comes
   *     from, ascending
   * @param source the decoded source as it stands
   */
  public CleanText(String text, int[] sourceStart, String source) {
    if (text.length() != sourceStart.length) {
      throw new IllegalArgumentException("one source offset is needed for each character");
    }
    this.text = text;
    this.sourceStart = sourceStart.clone();
    this.source = source;
  }

  public String text() {
    return text;
  }

  /** The decoded source as it stands. */
  public String source() {
    return source;
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
    int from = source.offsetByCodePoints(0, range.start());
    return source.substring(from, source.offsetByCodePoints(from, range.end() - range.start()));
  }
}
