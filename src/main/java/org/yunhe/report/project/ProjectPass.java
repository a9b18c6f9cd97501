package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Region;
import org.yunhe.report.ReportPass;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.SourceRange;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.ReportRow;

/** Named projects with what is said to be done about them. */
public final class ProjectPass implements ReportPass {
  /** How far before a name the year may stand that it is about. */
  private static final int YEAR_REACH = 100;

  private final ProjectReader reader;
  private final ProjectRegion regions;

  private ProjectPass(ProjectReader reader, ProjectRegion regions) {
    this.reader = reader;
    this.regions = regions;
  }

  /**
   * A pass with its word lists and model loaded.
   *
   * @throws org.yunhe.problem.ProblemException if one is missing or wrong
   */
  public static ProjectPass create(ReferenceData data, ReferenceFiles files) {
    return new ProjectPass(
        new ProjectReader(data.regions(), files), new ProjectRegion(data.regions()));
  }

  @Override
  public List<ReportRow> find(List<ReportDocument> documents, List<ReportRow> found) {
    List<ReportRow> rows = new ArrayList<>();
    for (ReportDocument document : documents) {
      for (ProjectMention mention : reader.read(document)) {
        rows.add(row(mention, rows.size() + 1));
      }
    }
    return rows;
  }

  private ProjectRow row(ProjectMention mention, int number) {
    ReportDocument document = mention.document();
    Candidate candidate = mention.candidate();
    int named = candidate.name().start();
    String before = mention.text().substring(Math.max(0, named - YEAR_REACH), named);
    int offset = mention.sentence().start();
    SourceRange place =
        document
            .text()
            .toSource(offset + candidate.quote().start(), offset + candidate.quote().end());
    @Nullable Region region = regions.of(document, mention.name());
    return new ProjectRow(
        document.row().documentNo(),
        number,
        mention.name(),
        mention.code(),
        region == null ? document.row().regionCode() : region.code(),
        region == null ? document.row().regionName() : region.name(),
        candidate.action(),
        candidate.stage(),
        mention.nature(),
        ProjectPeriod.of(document, mention.nature(), before),
        mention.section().path(),
        document.text().quote(place),
        place.start(),
        place.end());
  }
}
