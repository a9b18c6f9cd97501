package org.yunhe.report.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.ProjectReference;
import org.yunhe.staged.Nature;
import org.yunhe.staged.OrganizationLinkRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.Stage;

class OrganizationPassTest {
  private static final OrganizationPass PASS = OrganizationPass.create(ProjectReference.FILES);

  /** A project, the clause it stands in, the organisation and the basis. */
  @ParameterizedTest
  @CsvSource({
    // a full name
    "柳河天青纸业有限公司特种纸项目, 开工建设柳河天青纸业有限公司特种纸项目, 柳河天青纸业有限公司, owner",
    "天青集团总部基地, 推进天青集团总部基地, 天青集团, owner",
    // a short name that ends with a trade
    "天青锂电正极材料, 建成天青锂电正极材料, 天青锂电, owner",
    // a known short name
    "比亚迪电池二期, 推进比亚迪电池二期, 比亚迪, owner",
    // who builds it with whom
    "白鹭湖产业园, 与天青集团合作建设白鹭湖产业园, 天青集团, partner",
    "白鹭湖产业园, 柳河大学投资建设白鹭湖产业园, 柳河大学, partner",
  })
  void findsWhoTakesPart(String project, String clause, String organization, String basis) {
    assertThat(PASS.find(List.of(), List.of(row(project, clause))))
        .containsExactly(new OrganizationLinkRow(7, organization, basis));
  }

  @ParameterizedTest
  @CsvSource({
    // kinds of organisations, not one
    "白鹭湖产业园, 支持国有企业集团建设白鹭湖产业园",
    "现代农业产业园, 建设现代农业产业园",
    // an organisation named by another project of the list
    "白鹭湖产业园, 推进天青集团总部、白鹭湖产业园",
    // an institution that is itself being built
    "柳河职业技术大学, 建成柳河职业技术大学",
  })
  void findsNoneWhereNoneTakesPart(String project, String clause) {
    assertThat(PASS.find(List.of(), List.of(row(project, clause)))).isEmpty();
  }

  private static ProjectRow row(String name, String clause) {
    return new ProjectRow(
        1,
        7,
        name,
        name,
        null,
        "",
        "",
        Stage.ONGOING,
        Nature.ACTUAL,
        "",
        "",
        clause,
        0,
        clause.length());
  }
}
