package org.yunhe.warehouse.marts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.project;
import static org.yunhe.warehouse.Rows.target;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.OrganizationLinkRow;
import org.yunhe.staged.Stage;
import org.yunhe.warehouse.Warehouse;

class ProjectMartsTest {
  private static final String SYSTEM = "370405:3+3";

  @TempDir Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void twoYearsOfReports() {
    warehouse =
        new Warehouse(folder)
            .report(
                "2021.txt",
                document(2021),
                industry("li", "锂电新能源"),
                industry("paper", "特种纸"),
                project(1, "北辰正极材料项目", Stage.COMPLETED, Nature.TARGET, "2021"),
                project(2, "古运码头", Stage.ONGOING, Nature.TARGET, "2021"),
                new IndustryLinkRow("project", 1, SYSTEM, "li", "paragraph"),
                new IndustryLinkRow("project", 1, SYSTEM, "li", "heading"),
                new OrganizationLinkRow(1, "北辰公司", "owner"),
                new OrganizationLinkRow(1, "某大学", "partner"),
                target(3, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
                new IndustryLinkRow("statement", 3, SYSTEM, "li", "named"))
            .report(
                "2022.txt",
                document(2022),
                project(1, "北辰正极材料", Stage.COMPLETED, Nature.ACTUAL, "2021"),
                project(2, "北辰正极材料", Stage.STARTED, Nature.TARGET, "2022"))
            .table("industry.csv", observed(1, "38", "电气机械和器材制造业"), observed(2, "384", "电池制造"))
            .build();
  }

  @Test
  void oneRowAProjectAcrossYears() {
    assertThat(
            warehouse.built(
                "select project_name, region_name, industry_name, first_promised,"
                    + " first_promised_year, latest_stage, latest_nature, latest_document,"
                    + " organizations, completion, completion_reported_year, documents, events from"
                    + " mart_project_pipeline order by project_key"))
        .containsExactly(
            "北辰正极材料项目|台儿庄区|锂电新能源|2021-01-19|2021|completed|actual|2022年政府工作报告|"
                + "北辰公司、某大学|completed|2021|2|3",
            "古运码头|台儿庄区||2021-01-19|2021|ongoing|target|2021年政府工作报告||"
                + "no completion promised|null|1|1");
  }

  @Test
  void linksKeepTheStrongestReason() {
    assertThat(
            warehouse.built(
                "select p.project_name, i.industry_name, b.basis from bridge_project_industry b"
                    + " join dim_project p using (project_key) join dim_industry i using"
                    + " (industry_key)"))
        .containsExactly("北辰正极材料项目|锂电新能源|heading");
    assertThat(
            warehouse.built(
                "select o.organization_name, b.basis from bridge_project_organization b join"
                    + " dim_organization o using (organization_key) order by 1"))
        .containsExactlyInAnyOrder("北辰公司|owner", "某大学|partner");
  }

  @Test
  void industriesWithTheirProjectsStatementsAndObservations() {
    assertThat(
            warehouse.built(
                "select industry_system, industry_group, industry_name, projects,"
                    + " projects_completed, statements, observations, national_industries,"
                    + " national_observations from mart_industry_board order"
                    + " by industry_system, industry_code"))
        .containsExactly(
            "370405:3+3|新兴产业|锂电新能源|1|1|1|0|电气机械和器材制造业|2",
            "370405:3+3|新兴产业|特种纸|0|0|0|0||0",
            "GB/T 4754-2017||电气机械和器材制造业|0|0|0|1||0",
            "GB/T 4754-2017||电池制造|0|0|0|1||0");
  }

  @Test
  void localIndustriesAreValidFromTheReportThatDefinesThem() {
    assertThat(
            warehouse.built(
                "select industry_key, industry_code, valid_from from dim_industry where"
                    + " industry_system = '370405:3+3' order by 1"))
        .containsExactly("1000001|li|2021-01-01", "1000002|paper|2021-01-01");
  }

  private static IndustryRow industry(String code, String name) {
    return new IndustryRow(1, SYSTEM, code, name, "新兴产业", name, 100, 100 + name.length());
  }

  private static ObservationRow observed(int rowNo, String code, String name) {
    ObservationRow row = observation(rowNo, "gdp", Measure.LEVEL, "2021", "12", "亿元");
    return new ObservationRow(
        "",
        rowNo,
        2,
        "12",
        "370405",
        "台儿庄区",
        "gdp",
        "gdp",
        "",
        code,
        name,
        "",
        row.measure(),
        row.periodCode(),
        row.value(),
        "亿元",
        "亿元",
        row.baseValue(),
        "元",
        row.status());
  }
}
