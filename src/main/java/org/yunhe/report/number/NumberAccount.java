package org.yunhe.report.number;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.SourceRange;
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
    int length = text.text().length();
    int document = 0;
    for (int i = text.gapAt(0); i <= length; i = i < length ? text.gapAt(i + 1) : length + 1) {
      int from = i == 0 ? 0 : text.sourceAt(i - 1) + 1;
      int to = i < length ? text.sourceAt(i) : text.sourceLength();
      while (document + 1 < documents.size()
          && documents.get(document + 1).row().charStart() <= from) {
        document++;
      }
      int number = documents.isEmpty() ? 1 : documents.get(document).row().documentNo();
      between(text, from, to, number, rows);
    }
    return rows;
  }

  private static void between(
      CleanText text, int from, int to, int document, List<NumberRow> rows) {
    String gap = text.quote(new SourceRange(from, to));
    int start = -1;
    int offset = from;
    for (int i = 0; i <= gap.length(); offset++) {
      int c = i < gap.length() ? gap.codePointAt(i) : ' ';
      if (Character.isDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        String digits = gap.substring(start, i);
        int end = offset;
        rows.add(
            new NumberRow(
                document,
                digits,
                Disposition.REMOVED.code(),
                end - digits.codePointCount(0, digits.length()),
                end));
        start = -1;
      }
      i += Character.charCount(c);
    }
  }

  /**
   * How many numbers a source holds: those in digits counted from the whole cleaned text, and with
   * them the Chinese numerals that were found to be numbers and the numbers taken out.
   *
   * @param rows what the passes found
   */
  public static int read(CleanText text, List<ReportRow> rows, int removed) {
    int count = removed + NumberScanner.countDigits(text.text());
    for (ReportRow row : rows) {
      if (row instanceof NumberRow number && !Character.isDigit(number.text().codePointAt(0))) {
        count++;
      }
    }
    return count;
  }
}
