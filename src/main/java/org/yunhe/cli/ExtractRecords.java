package org.yunhe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.report.ReportResult;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.OrganizationLinkRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.StatementRow;

/** The statements and projects of a report as {@code extract} prints them, field by field. */
final class ExtractRecords {
  private final String file;
  private final ReportResult result;

  ExtractRecords(String file, ReportResult result) {
    this.file = file;
    this.result = result;
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
    fields.put("industries", industries("statement", row.statementNo()));
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
    fields.put("industries", industries("project", row.projectNo()));
    fields.put("organizations", organizations(row.projectNo()));
    fields.put("section", row.section());
    fields.put("quote", row.quote());
    return fields;
  }

  private List<String> industries(String subject, int subjectNo) {
    Map<String, String> names = new LinkedHashMap<>();
    for (IndustryRow industry : result.rows(IndustryRow.class)) {
      names.put(industry.industrySystem() + industry.industryCode(), industry.industryName());
    }
    return result.rows(IndustryLinkRow.class).stream()
        .filter(link -> link.subject().equals(subject) && link.subjectNo() == subjectNo)
        .map(link -> link.industrySystem() + link.industryCode())
        .map(key -> names.getOrDefault(key, key))
        .distinct()
        .toList();
  }

  private List<String> organizations(int projectNo) {
    return result.rows(OrganizationLinkRow.class).stream()
        .filter(link -> link.projectNo() == projectNo)
        .map(OrganizationLinkRow::organizationName)
        .distinct()
        .toList();
  }
}
