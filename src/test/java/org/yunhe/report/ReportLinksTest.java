package org.yunhe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.report.ReportLinks.Industry;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.OrganizationLinkRow;

class ReportLinksTest {
  private final ReportLinks links =
      new ReportLinks(
          List.of(
              new IndustryRow(1, "370405:2+2", "i1", "桥梁装备", "", "", 0, 1),
              new IndustryLinkRow("project", 1, "370405:2+2", "i1", "named"),
              new IndustryLinkRow("statement", 1, "370405:2+2", "i1", "keyword"),
              new IndustryLinkRow("statement", 2, "370405:2+2", "i9", "heading"),
              new OrganizationLinkRow(1, "北湖建工", "partner")));

  @Test
  void tellsStatementsAndProjectsOfOneNumberApart() {
    assertThat(links.ofProject(1)).containsExactly(new Industry("桥梁装备", "named"));
    assertThat(links.ofStatement(1)).containsExactly(new Industry("桥梁装备", "keyword"));
  }

  @Test
  void namesAnIndustryByItsCodeWhereNoSystemNamesIt() {
    assertThat(links.ofStatement(2)).containsExactly(new Industry("i9", "heading"));
  }

  @Test
  void hasNothingForWhatIsNotLinked() {
    assertThat(links.ofProject(2)).isEmpty();
    assertThat(links.organizations(1)).containsExactly("北湖建工");
    assertThat(links.organizations(2)).isEmpty();
  }
}
