package org.yunhe.job.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.job.SourceJobs;
import org.yunhe.report.ReportHints;
import org.yunhe.report.ReportReader;
import org.yunhe.report.format.ReportText;
import org.yunhe.report.format.ReportTextReader;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staging.StagedFile;

/** Reads reports. */
public final class ReportSourceReader implements SourceReader {
  private final ReportReader reader;
  private final SourceJobs jobs;

  /**
   * @param jobs say how much of a report may be held
   */
  public ReportSourceReader(ReportReader reader, SourceJobs jobs) {
    this.reader = reader;
    this.jobs = jobs;
  }

  @Override
  public SourceKind kind() {
    return SourceKind.REPORT;
  }

  @Override
  public int read(ArchivedSource source, byte[] content, Path target) throws IOException {
    ReportText text =
        ReportTextReader.read(source.fileName(), content, jobs.of(source).reportLimits());
    List<ReportRow> rows =
        reader
            .read(text.text(), new ReportHints(source.fileName(), text.format(), text.charset()))
            .rows();
    StagedFile.writeReport(target, source.sha256(), rows);
    return Rejects.count(rows);
  }
}
