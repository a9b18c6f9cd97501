package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;
import org.yunhe.staged.ProjectRow;

class ProjectPassTest {
  /** A whole report in our own words, with what a careful reader takes from it. */
  private static final String REPORT =
      """
      台儿庄区政府工作报告

      ——2024年1月10日在台儿庄区第十三届人民代表大会第三次会议上

      一、2023年工作回顾

      过去一年，我们抓项目、稳投资。柳河大桥、东岭水库竣工投用，蓝箭航空发动机项目成功签约。\
      新建幼儿园6所，改造老旧小区32个。深入开展环境整治专项行动，营商环境不断优化。

      二、2024年工作安排

      加快推进柳河机场、青石至白鹭铁路等重大项目建设，确保蓝箭航空发动机项目开工建设。\
      规划建设白鹭湖数字产业园，力争南岭抽水蓄能电站年内并网发电。\
      推进乡村振兴战略，培育壮大新兴产业，实施22个技改项目。
      """;

  @Test
  void readsTheProjectsOfAReport() {
    assertThat(projects(REPORT))
        .containsExactly(
            "柳河大桥|completed|actual|2023",
            "东岭水库|completed|actual|2023",
            "蓝箭航空发动机项目|signed|actual|2023",
            "柳河机场|ongoing|target|2024",
            "青石至白鹭铁路|ongoing|target|2024",
            "蓝箭航空发动机项目|started|target|2024",
            "白鹭湖数字产业园|planned|target|2024",
            "南岭抽水蓄能电站|completed|target|2024");
  }

  @Test
  void tellsOfAProjectOnceAsFarAsItHasGot() {
    String report = REPORT.replace("营商环境不断优化。", "柳河大桥项目开工建设后进展顺利，如今柳河大桥建成通车。");

    List<String> bridges =
        projects(report).stream().filter(project -> project.contains("柳河大桥")).toList();

    assertThat(bridges).containsExactly("柳河大桥|completed|actual|2023");
  }

  @Test
  void readsWhatIsToldBelowTheTitleThatNamesAProject() {
    String report =
        """
        白鹭县2024年重点项目进展情况

        一、青石河防洪工程
        总投资2836万元，惠及3个村。工程于3月中旬开工。

        二、柳河水厂扩建项目
        该项目已完成选址，占地30亩。
        """;

    assertThat(projects(report))
        .containsExactly("青石河防洪工程|started|actual|2024", "柳河水厂扩建项目|planned|actual|2024");
  }

  @Test
  void whatWasNewlyBuiltStands() {
    String built = REPORT.replace("柳河大桥、东岭水库竣工投用", "新建柳河体育中心");
    String begun = REPORT.replace("规划建设白鹭湖数字产业园", "新建柳河体育中心");

    assertThat(projects(built)).contains("柳河体育中心|completed|actual|2023");
    assertThat(projects(begun)).contains("柳河体育中心|started|target|2024");
  }

  @Test
  void leansOnItsNeighboursWhereNoHeadingTellsAndTheClauseIsSilent() {
    String told = "推进柳河大桥建设。";

    assertThat(projects("力争全年引进企业20家，确保就业稳定，努力改善环境。" + told))
        .containsExactly("柳河大桥|ongoing|target|");
    assertThat(projects("全年已引进企业20家，就业保持了稳定，环境得到了改善。" + told))
        .containsExactly("柳河大桥|ongoing|actual|");
  }

  @Test
  void theWordsOfItsSentenceCountMoreThanThoseOfOthers() {
    String others = "全年已引进企业20家，就业保持了稳定。";

    assertThat(projects(others + "柳河大桥开工建设，东岭水库力争年底前完工，确保青石路通车。")).contains("柳河大桥|started|target|");
    assertThat(projects(others + "柳河大桥开工建设。")).contains("柳河大桥|started|actual|");
  }

  @Test
  void listsBelowAnEventTellOfIt() {
    String event = "5月6日，青石县举行项目集中签约活动，共签约项目3个。全部投产后预计实现产值3亿元。";
    String list = "产业项目中，既有柳河差别化纱线项目，也有东岭五金配件项目。科技项目包括白鹭新材料中试项目。";

    assertThat(projects(event + list))
        .containsExactly(
            "柳河差别化纱线项目|signed|actual|", "东岭五金配件项目|signed|actual|", "白鹭新材料中试项目|signed|actual|");
    assertThat(projects(list)).isEmpty();
  }

  @Test
  void aProjectThatIsOnlyMeasuredWasPartOfTheEvent() {
    String event = "5月6日，青石县重大项目集中开工。";

    assertThat(projects(event + "总投资6亿元的柳河装备制造项目，将填补全县空白。"))
        .containsExactly("柳河装备制造项目|started|actual|");
    assertThat(projects("总投资6亿元的柳河装备制造项目，将填补全县空白。")).isEmpty();
  }

  @Test
  void pointsAtTheClauseInTheSource() {
    ProjectRow first =
        Reading.read(REPORT).rows(ProjectRow.class).stream().findFirst().orElseThrow();

    assertThat(REPORT.substring(first.charStart(), first.charEnd())).isEqualTo(first.quote());
    assertThat(first.quote()).isEqualTo("柳河大桥、东岭水库竣工投用");
    assertThat(first.section()).isEqualTo("一、2023年工作回顾");
    assertThat(first.regionName()).isEqualTo("台儿庄区");
    assertThat(first.projectCode()).isEqualTo("柳河大桥");
  }

  private static List<String> projects(String report) {
    return Reading.read(report).rows(ProjectRow.class).stream()
        .map(
            row ->
                String.join(
                    "|", row.name(), row.stage().code(), row.nature().code(), row.periodCode()))
        .toList();
  }

  @Test
  void aPlanThatIsOnlyNamedIsNoAim() {
    assertThat(projects("2024年9月，计划总投资12亿元的柳河大桥开工建设，白鹭湖数字产业园按计划推进。"))
        .containsExactly("柳河大桥|started|actual|2024", "白鹭湖数字产业园|ongoing|actual|2024");
  }

  @Test
  void theFirstWordDecidesWhereOneSpeaksOfAnAimAndOneOfADeed() {
    assertThat(projects("据了解，柳河大桥前期工作力争获批，东岭水库正在争取立项。"))
        .containsExactly("柳河大桥|planned|target|", "东岭水库|planned|actual|");
    assertThat(projects("据了解，白鹭虚拟仿真中心获批成立。")).containsExactly("白鹭虚拟仿真中心|planned|actual|");
  }

  @Test
  void anAimInAReviewIsAnAim() {
    String aim = REPORT.replace("柳河大桥、东岭水库竣工投用", "柳河大桥必须10月底前竣工");

    assertThat(projects(aim)).contains("柳河大桥|completed|target|2024");
  }

  @Test
  void whatCouldNotBeginIsStillPlanned() {
    assertThat(projects("目前柳河大桥尚未开工，东岭水库复工。"))
        .containsExactly("柳河大桥|planned|actual|", "东岭水库|ongoing|actual|");
  }

  @Test
  void aPlanThatSomethingIsTakenIntoIsNoAim() {
    String taken = REPORT.replace("柳河大桥、东岭水库竣工投用", "柳河大桥列入全省重点项目计划");

    assertThat(projects(taken)).contains("柳河大桥|planned|actual|2023");
  }

  @Test
  void whatWasFoughtForIsNoAim() {
    assertThat(projects("据了解，争取到青石灌区改造项目。")).containsExactly("青石灌区改造项目|planned|actual|");
    assertThat(projects(REPORT.replace("柳河大桥、东岭水库竣工投用", "建设了柳河码头")))
        .contains("柳河码头|completed|actual|2023");
  }

  @Test
  void aSecondPhaseIsThatOfItsSentence() {
    String report = REPORT.replace("柳河大桥、东岭水库竣工投用", "柳河电厂一期投产，二期工程获核准。东岭水厂一期投产，二期工程获核准");

    assertThat(projects(report)).filteredOn("二期工程|planned|actual|2023"::equals).hasSize(2);
  }

  @Test
  void aMakersProjectThatNamesNoMakerIsOne() {
    assertThat(projects("海上风电装备制造基地项目正式落户。")).containsExactly("海上风电装备制造基地项目|signed|actual|");
    assertThat(projects("华沣、宏启、金渠等一批企业相继落户。")).isEmpty();
  }
}
