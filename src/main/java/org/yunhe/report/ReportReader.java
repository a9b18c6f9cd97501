package org.yunhe.report;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.clean.ReportCleaner;
import org.yunhe.report.industry.IndustryPass;
import org.yunhe.report.number.NumberAccount;
import org.yunhe.report.organization.OrganizationPass;
import org.yunhe.report.project.ProjectPass;
import org.yunhe.report.statement.StatementPass;
import org.yunhe.report.structure.StructureReader;
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.SourceKind;

/**
 * Reads the decoded text of a report into staged rows: cleaning, structure, then one pass after
 * another over the documents. Immutable; one reader serves any number of threads.
 */
public final class ReportReader {
  private final ReportCleaner cleaner;
  private final StructureReader structure;
  private final List<ReportPass> passes;

  private ReportReader(ReportCleaner cleaner, StructureReader structure, List<ReportPass> passes) {
    this.cleaner = cleaner;
    this.structure = structure;
    this.passes = List.copyOf(passes);
  }

  /**
   * A reader with its word lists loaded.
   *
   * @throws org.yunhe.problem.ProblemException if a word list is missing or wrong
   */
  public static ReportReader create(ReferenceData data, ReferenceFiles files) {
    return new ReportReader(
        ReportCleaner.create(files),
        StructureReader.create(data.regions(), files),
        List.of(
            StatementPass.create(data, files),
            ProjectPass.create(data, files),
            OrganizationPass.create(files),
            IndustryPass.create(files)));
  }

  /** Reads a report; never fails, whatever the text. */
  public ReportResult read(String decodedText, ReportHints hints) {
    CleanText text = cleaner.clean(decodedText);
    List<ReportDocument> documents = structure.read(text, hints.fileName());
    List<ReportRow> rows = new ArrayList<>();
    documents.forEach(document -> rows.add(document.row()));
    for (ReportPass pass : passes) {
      rows.addAll(pass.find(documents, List.copyOf(rows)));
    }
    List<NumberRow> removed = NumberAccount.removed(text, documents);
    int read = NumberAccount.read(text, rows, removed.size());
    rows.addAll(removed);
    rows.add(new AccountRow(SourceKind.REPORT, hints.format(), hints.charset(), read));
    return new ReportResult(text, documents, rows);
  }
}
