package org.yunhe.report.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.ReportPass;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.OrganizationLinkRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.ReportRow;

/** The organisations that take part in the projects found before. */
public final class OrganizationPass implements ReportPass {
  /** How far after an organisation the word stands that says it takes part. */
  private static final int REACH = 8;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final OrganizationWords words;
  private final OrganizationNames names;
  private final Owner owner;

  private OrganizationPass(OrganizationWords words) {
    this.words = words;
    this.names = new OrganizationNames(words);
    this.owner = new Owner(words, names);
  }

  /**
   * A pass with its word lists loaded.
   *
   * @throws org.yunhe.problem.ProblemException if they are missing or wrong
   */
  public static OrganizationPass create(ReferenceFiles files) {
    return new OrganizationPass(new OrganizationWords(files));
  }

  @Override
  public List<ReportRow> find(List<ReportDocument> documents, List<ReportRow> found) {
    List<ReportRow> rows = new ArrayList<>();
    for (ReportRow row : found) {
      if (row instanceof ProjectRow project) {
        links(project)
            .forEach(
                (name, basis) ->
                    rows.add(new OrganizationLinkRow(project.projectNo(), name, basis)));
      }
    }
    return rows;
  }

  /** The organisations of a project with the basis, the strongest basis of each. */
  private Map<String, String> links(ProjectRow project) {
    Map<String, String> links = new LinkedHashMap<>();
    owner.of(project.name()).ifPresent(name -> links.put(name, "owner"));
    String clause = BLANKS.matcher(project.quote()).replaceAll("");
    int at = clause.indexOf(project.name());
    String before = at < 0 ? "" : clause.substring(0, at);
    for (String name : names.in(before)) {
      int end = before.indexOf(name) + name.length();
      String follows = before.substring(end, Math.min(before.length(), end + REACH));
      if (words.partnerActs.stream().anyMatch(follows::contains)) {
        links.putIfAbsent(name, "partner");
      } else if (before.startsWith(name) && before.indexOf('、', end) < 0) {
        links.putIfAbsent(name, "clause");
      }
    }
    return links;
  }
}
