package org.yunhe.report.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yunhe.report.ReportLinks;
import org.yunhe.staged.Nature;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StatementRow;

/** Turns staged rows into what the page shows of them. */
final class Highlights {
  private final List<Highlight> all = new ArrayList<>();
  private final ReportLinks links;

  private Highlights(ReportLinks links) {
    this.links = links;
  }

  static List<Highlight> of(List<ReportRow> rows) {
    Highlights highlights = new Highlights(new ReportLinks(rows));
    rows.forEach(highlights::add);
    return highlights.all;
  }

  private void add(ReportRow row) {
    if (row instanceof StatementRow statement) {
      add(
          statement.charStart(),
          statement.charEnd(),
          Highlight.Kind.STATEMENT,
          statement.nature(),
          fields(statement));
    } else if (row instanceof ProjectRow project) {
      add(
          project.charStart(),
          project.charEnd(),
          Highlight.Kind.PROJECT,
          project.nature(),
          fields(project));
    } else if (row instanceof NumberRow number && number.disposition().equals("unexplained")) {
      add(
          number.charStart(),
          number.charEnd(),
          Highlight.Kind.OPEN,
          Nature.ACTUAL,
          Map.of("number", number.text() + " (unexplained)"));
    }
  }

  private void add(
      int start, int end, Highlight.Kind kind, Nature nature, Map<String, String> fields) {
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
    fields.put("industries", text(links.ofStatement(row.statementNo())));
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
    fields.put("industries", text(links.ofProject(row.projectNo())));
    fields.put("organizations", String.join(", ", links.organizations(row.projectNo())));
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  private static String text(List<ReportLinks.Industry> industries) {
    return industries.stream()
        .map(industry -> industry.name() + " (" + industry.basis() + ")")
        .collect(Collectors.joining(", "));
  }
}
