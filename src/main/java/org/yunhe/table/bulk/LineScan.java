package org.yunhe.table.bulk;

import java.util.Optional;

/**
 * What the bytes of a plain CSV show without decoding them. In UTF-8 and GB18030 a quote, a line
 * end and a separator are never a part of another character.
 *
 * @param lines lines, the last one with or without its end
 * @param crlf whether they end with CR and LF
 * @param quoted whether some cells stand in quotes
 */
record LineScan(long lines, boolean crlf, boolean quoted) {
  private static final String SEPARATORS = ",\t;|";

  /** Empty if quotes or line ends are not those of a plain CSV, or a NUL tells of other content. */
  static Optional<LineScan> of(byte[] content, int from) {
    long ends = 0;
    long crlf = 0;
    boolean quoted = false;
    for (int i = from; i < content.length; i++) {
      byte b = content[i];
      if (b > '"' || b < 0) {
        continue;
      }
      if (b == '\n') {
        ends++;
        crlf += i > from && content[i - 1] == '\r' ? 1 : 0;
      } else if (b == 0 || (b == '\r' && (i + 1 == content.length || content[i + 1] != '\n'))) {
        return Optional.empty();
      } else if (b == '"') {
        int close = close(content, from, i);
        if (close < 0) {
          return Optional.empty();
        }
        quoted = true;
        i = close;
      }
    }
    boolean open = content.length > from && content[content.length - 1] != '\n';
    return crlf == 0 || crlf == ends
        ? Optional.of(new LineScan(ends + (open ? 1 : 0), crlf > 0, quoted))
        : Optional.empty();
  }

  /** The quote that closes a cell; below 0 if the cell does not stand in quotes alone. */
  private static int close(byte[] content, int from, int open) {
    if (open > from && !isEdge(content[open - 1])) {
      return -1;
    }
    for (int i = open + 1; i < content.length; i++) {
      if (content[i] == '\n' || content[i] == '\r' || content[i] == 0) {
        return -1;
      }
      if (content[i] == '"') {
        boolean ends = i + 1 == content.length || isEdge(content[i + 1]);
        return ends ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isEdge(byte b) {
    return b == '\n' || b == '\r' || SEPARATORS.indexOf(b) >= 0;
  }
}
