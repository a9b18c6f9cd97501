package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.ReportPass;
import org.yunhe.report.quantity.QuantityReader;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.ReportRow;

/** Finds the statements of a report and says of each number what became of it. */
public final class StatementPass implements ReportPass {
  private final ReferenceData data;
  private final StatementWords words;
  private final QuantityReader quantities;
  private final ClaimReader claims;

  private StatementPass(ReferenceData data, ReferenceFiles files) {
    this.data = data;
    words = StatementWords.load(files);
    quantities = QuantityReader.create(files);
    claims = new ClaimReader(words);
  }

  public static StatementPass create(ReferenceData data, ReferenceFiles files) {
    return new StatementPass(data, files);
  }

  @Override
  public List<ReportRow> find(List<ReportDocument> documents, List<ReportRow> found) {
    List<ReportRow> rows = new ArrayList<>();
    int statementNo = 0;
    for (ReportDocument document : documents) {
      DocumentRows read = new DocumentStatements(data, words, quantities, claims, document).read();
      List<Headlines.Stated> kept = Headlines.withoutRepeats(read.stated());
      for (Headlines.Stated stated : kept) {
        statementNo++;
        rows.add(stated.row().numbered(statementNo));
      }
      rows.addAll(Headlines.marked(read.numbers(), read.stated(), kept));
    }
    return rows;
  }
}
