package org.yunhe.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.OrganizationLinkRow;
import org.yunhe.staged.ReportRow;

/** The industries and organisations that the statements and projects of one report belong to. */
public final class ReportLinks {
  /**
   * An industry and why a subject belongs to it.
   *
   * @param name the industry as named
   * @param basis as in {@link IndustryLinkRow}
   */
  public record Industry(String name, String basis) {}

  private record Subject(String kind, int number) {}

  private record Code(String system, String industry) {}

  private final Map<Code, String> names = new HashMap<>();
  private final Map<Subject, List<Industry>> industries = new HashMap<>();
  private final Map<Integer, List<String>> organizations = new HashMap<>();

  /**
   * @param rows what was read from one report
   */
  public ReportLinks(List<ReportRow> rows) {
    rows.forEach(this::name);
    rows.forEach(this::link);
  }

  private void name(ReportRow row) {
    if (row instanceof IndustryRow industry) {
      Code code = new Code(industry.industrySystem(), industry.industryCode());
      names.put(code, industry.industryName());
    }
  }

  private void link(ReportRow row) {
    if (row instanceof IndustryLinkRow link) {
      Code code = new Code(link.industrySystem(), link.industryCode());
      String name = names.getOrDefault(code, link.industryCode());
      industries
          .computeIfAbsent(
              new Subject(link.subject(), link.subjectNo()), subject -> new ArrayList<>())
          .add(new Industry(name, link.basis()));
    } else if (row instanceof OrganizationLinkRow link) {
      organizations
          .computeIfAbsent(link.projectNo(), number -> new ArrayList<>())
          .add(link.organizationName());
    }
  }

  /** The industries of a statement, in the order of their systems. */
  public List<Industry> ofStatement(int statementNo) {
    return industries.getOrDefault(new Subject("statement", statementNo), List.of());
  }

  /** The industries of a project, in the order of their systems. */
  public List<Industry> ofProject(int projectNo) {
    return industries.getOrDefault(new Subject("project", projectNo), List.of());
  }

  /** The organisations that take part in a project. */
  public List<String> organizations(int projectNo) {
    return organizations.getOrDefault(projectNo, List.of());
  }
}
