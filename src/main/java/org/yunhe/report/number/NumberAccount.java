package org.yunhe.report.number;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ReportRow;

/**
 * Closes the account of a source's numbers: finds those in what cleaning took out, and counts all
 * anew from the text as a whole, so that a number lost between documents, sections and sentences
 * shows as a difference.
 */
public final class NumberAccount {
  private NumberAccount() {}

  /** Numbers in digits that stand in the source and not in the cleaned text. */
  public static List<NumberRow> removed(CleanText text, List<ReportDocument> documents) {
    List<NumberRow> rows = new ArrayList<>();
    String source = text.source();
    int length = text.text().length();
    int clean = 0;
    int offset = 0;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < source.length(); offset++) {
      int c = source.codePointAt(i);
      i += Character.charCount(c);
      while (clean < length && text.sourceAt(clean) < offset) {
        clean++;
      }
      boolean kept = clean < length && text.sourceAt(clean) == offset;
      if (!kept && Character.isDigit(c)) {
        digits.appendCodePoint(c);
      } else if (digits.length() > 0) {
        rows.add(removed(digits, offset, documents));
        digits.setLength(0);
      }
    }
    if (digits.length() > 0) {
      rows.add(removed(digits, offset, documents));
    }
    return rows;
  }

  private static NumberRow removed(StringBuilder digits, int end, List<ReportDocument> documents) {
    String text = digits.toString();
    int start = end - text.codePointCount(0, text.length());
    int document = 1;
    for (ReportDocument candidate : documents) {
      if (candidate.row().charStart() <= start) {
        document = candidate.row().documentNo();
      }
    }
    return new NumberRow(document, text, Disposition.REMOVED.code(), start, end);
  }

  /**
   * How many numbers a source holds: those in digits counted from the whole cleaned text, and with
   * them the Chinese numerals that were found to be numbers and the numbers taken out.
   *
   * @param rows what the passes found
   */
  public static int read(CleanText text, List<ReportRow> rows, int removed) {
    int count = removed;
    for (NumberToken token : NumberScanner.scan(text.text(), 0, text.text().length())) {
      count += token.chinese() ? 0 : 1;
    }
    for (ReportRow row : rows) {
      if (row instanceof NumberRow number && !Character.isDigit(number.text().codePointAt(0))) {
        count++;
      }
    }
    return count;
  }
}
