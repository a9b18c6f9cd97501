package org.yunhe.report.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.Nature;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.OrganizationLinkRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StatementRow;

/** Turns staged rows into what the page shows of them. */
final class Highlights {
  private final List<Highlight> all = new ArrayList<>();
  private final Map<String, String> industryNames = new HashMap<>();
  private final Map<String, List<String>> industries = new HashMap<>();
  private final Map<Integer, List<String>> organizations = new HashMap<>();

  static List<Highlight> of(List<ReportRow> rows) {
    Highlights highlights = new Highlights();
    rows.forEach(highlights::nameIndustry);
    rows.forEach(highlights::link);
    rows.forEach(highlights::add);
    return highlights.all;
  }

  private void nameIndustry(ReportRow row) {
    if (row instanceof IndustryRow industry) {
      industryNames.put(
          industry.industrySystem() + "/" + industry.industryCode(), industry.industryName());
    }
  }

  private void link(ReportRow row) {
    if (row instanceof IndustryLinkRow link) {
      String code = link.industryCode();
      String name = industryNames.getOrDefault(link.industrySystem() + "/" + code, code);
      industries
          .computeIfAbsent(link.subject() + link.subjectNo(), key -> new ArrayList<>())
          .add(name + " (" + link.basis() + ")");
    } else if (row instanceof OrganizationLinkRow link) {
      organizations
          .computeIfAbsent(link.projectNo(), key -> new ArrayList<>())
          .add(link.organizationName());
    }
  }

  private void add(ReportRow row) {
    if (row instanceof StatementRow statement) {
      add(
          statement.charStart(),
          statement.charEnd(),
          "statement",
          statement.nature(),
          fields(statement));
    } else if (row instanceof ProjectRow project) {
      add(project.charStart(), project.charEnd(), "project", project.nature(), fields(project));
    } else if (row instanceof NumberRow number && number.disposition().equals("unexplained")) {
      add(
          number.charStart(),
          number.charEnd(),
          "open",
          Nature.ACTUAL,
          Map.of("number", number.text() + " (unexplained)"));
    }
  }

  private void add(int start, int end, String kind, Nature nature, Map<String, String> fields) {
    all.add(new Highlight(all.size(), start, end, kind, nature == Nature.TARGET, fields));
  }

  private Map<String, String> fields(StatementRow row) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("indicator", row.indicatorText());
    fields.put("measure", row.measure().code());
    String high = row.valueHigh() == null ? "" : "–" + row.valueHigh().toPlainString();
    fields.put("value", row.value().toPlainString() + high);
    fields.put("unit", row.unit());
    fields.put("comparator", row.comparison().code());
    fields.put("nature", row.nature().code());
    fields.put("period", row.periodCode());
    fields.put("region", row.regionName());
    fields.put("industries", industries("statement", row.statementNo()));
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  private Map<String, String> fields(ProjectRow row) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("project", row.name());
    fields.put("action", row.action());
    fields.put("stage", row.stage().code());
    fields.put("nature", row.nature().code());
    fields.put("period", row.periodCode());
    fields.put("region", row.regionName());
    fields.put("industries", industries("project", row.projectNo()));
    fields.put("organizations", organizations(row.projectNo()));
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  private String industries(String subject, int number) {
    return String.join(", ", industries.getOrDefault(subject + number, List.of()));
  }

  private String organizations(int projectNo) {
    return String.join(", ", organizations.getOrDefault(projectNo, List.of()));
  }
}
