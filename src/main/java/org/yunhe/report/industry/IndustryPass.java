package org.yunhe.report.industry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.ReportPass;
import org.yunhe.report.industry.IndustrySystem.Member;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.SourceRange;
import org.yunhe.staged.DocumentRow;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StatementRow;

/**
 * The local industrial systems that a report defines, and which of the statements and projects
 * found before belong to which of their industries.
 */
public final class IndustryPass implements ReportPass {
  private final SystemReader reader;
  private final Trades trades;

  private IndustryPass(SystemReader reader, Trades trades) {
    this.reader = reader;
    this.trades = trades;
  }

  /**
   * A pass with its word lists loaded.
   *
   * @throws org.yunhe.problem.ProblemException if one is missing or wrong
   */
  public static IndustryPass create(ReferenceFiles files) {
    Lexicon lexicon = Lexicon.load(files, "report/industries.txt");
    return new IndustryPass(new SystemReader(lexicon), new Trades(lexicon));
  }

  @Override
  public List<ReportRow> find(List<ReportDocument> documents, List<ReportRow> found) {
    List<ReportRow> rows = new ArrayList<>();
    Map<String, SystemLinks> systems = new LinkedHashMap<>();
    for (ReportDocument document : documents) {
      for (IndustrySystem system : reader.read(document)) {
        String id = id(document.row(), system);
        if (systems.putIfAbsent(id, new SystemLinks(system, trades)) == null) {
          rows.addAll(industries(document, system, id));
        }
      }
    }
    if (!systems.isEmpty()) {
      rows.addAll(links(new Contexts(documents), systems, found));
    }
    return rows;
  }

  /** Region code and name, as {@code 370405:3+3}; the region as named where its code is unknown. */
  private static String id(DocumentRow document, IndustrySystem system) {
    String region = document.regionCode() == null ? document.regionName() : document.regionCode();
    return region + ":" + system.name();
  }

  private static List<ReportRow> industries(
      ReportDocument document, IndustrySystem system, String id) {
    SourceRange place = document.text().toSource(system.start(), system.end());
    List<ReportRow> rows = new ArrayList<>();
    for (Member member : system.industries()) {
      rows.add(
          new IndustryRow(
              document.row().documentNo(),
              id,
              member.name(),
              member.name(),
              group(system, member),
              document.text().quote(place),
              place.start(),
              place.end()));
    }
    return rows;
  }

  /** What the text calls the group; else its number where there are several. */
  private static String group(IndustrySystem system, Member member) {
    if (!member.groupName().isEmpty() || system.groups() == 1) {
      return member.groupName();
    }
    return "第" + (member.group() + 1) + "组";
  }

  private static List<ReportRow> links(
      Contexts contexts, Map<String, SystemLinks> systems, List<ReportRow> found) {
    List<ReportRow> rows = new ArrayList<>();
    for (ReportRow row : found) {
      if (row instanceof StatementRow statement) {
        Context context =
            contexts.of(statement.indicatorText(), statement.quote(), statement.charStart());
        link("statement", statement.statementNo(), context, systems, rows);
      } else if (row instanceof ProjectRow project) {
        Context context = contexts.of(project.name(), project.quote(), project.charStart());
        link("project", project.projectNo(), context, systems, rows);
      }
    }
    return rows;
  }

  private static void link(
      String subject,
      int number,
      Context context,
      Map<String, SystemLinks> systems,
      List<ReportRow> rows) {
    systems.forEach(
        (id, links) ->
            links
                .of(context)
                .ifPresent(
                    link ->
                        rows.add(
                            new IndustryLinkRow(
                                subject, number, id, link.industry(), link.basis()))));
  }
}
