package org.yunhe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.report.ReportLinks;
import org.yunhe.report.ReportResult;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.StatementRow;

/** The statements and projects of a report as {@code extract} prints them, field by field. */
final class ExtractRecords {
  private final String file;
  private final ReportLinks links;

  ExtractRecords(String file, ReportResult result) {
    this.file = file;
    this.links = new ReportLinks(result.rows());
  }

  Map<String, Object> of(StatementRow row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", "statement");
    fields.put("file", file);
    fields.put("char_start", row.charStart());
    fields.put("char_end", row.charEnd());
    fields.put("quote", row.quote());
    fields.put("indicator", row.indicatorText());
    fields.put("indicator_code", row.indicatorCode());
    fields.put("measure", row.measure().code());
    fields.put("value", row.value());
    fields.put("value_high", row.valueHigh());
    fields.put("unit", row.unit());
    fields.put("base_value", row.baseValue());
    fields.put("base_unit", row.baseUnit());
    fields.put("comparator", row.comparison().code());
    fields.put("nature", row.nature().code());
    fields.put("period", row.periodCode());
    fields.put("region", row.regionName());
    fields.put("industries", names(links.ofStatement(row.statementNo())));
    fields.put("section", row.section());
    return fields;
  }

  Map<String, Object> of(ProjectRow row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", "project");
    fields.put("file", file);
    fields.put("char_start", row.charStart());
    fields.put("char_end", row.charEnd());
    fields.put("name", row.name());
    fields.put("action", row.action());
    fields.put("stage", row.stage().code());
    fields.put("nature", row.nature().code());
    fields.put("period", row.periodCode());
    fields.put("region", row.regionName());
    fields.put("industries", names(links.ofProject(row.projectNo())));
    fields.put("organizations", links.organizations(row.projectNo()).stream().distinct().toList());
    fields.put("section", row.section());
    fields.put("quote", row.quote());
    return fields;
  }

  private static List<String> names(List<ReportLinks.Industry> industries) {
    return industries.stream().map(ReportLinks.Industry::name).distinct().toList();
  }
}
