package org.yunhe.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.yunhe.staged.IndustryLinkRow;
import org.yunhe.staged.IndustryRow;
import org.yunhe.staged.Nature;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.OrganizationLinkRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.Stage;

class ReportPageTest {
  private static final String SOURCE = "今年开工北湖大桥，增长5%。";

  @Test
  void highlightsAProjectWithItsFields() {
    List<ReportRow> rows =
        List.of(
            project(1, 2, 8),
            new IndustryRow(1, "370405:2+2", "i1", "桥梁装备", "", "", 0, 1),
            new IndustryLinkRow("project", 1, "370405:2+2", "i1", "named"),
            new OrganizationLinkRow(1, "北湖建工", "partner"));

    Document page = Jsoup.parse(ReportPage.render("a.txt", SOURCE, rows));

    Element mark = page.select("main mark").first();
    assertThat(mark).isNotNull();
    assertThat(mark.text()).isEqualTo("开工北湖大桥");
    assertThat(mark.className()).isEqualTo("project target");
    assertThat(page.getElementById("rows").data())
        .isEqualTo(
            "[{\"project\":\"北湖大桥\",\"action\":\"开工\",\"stage\":\"started\",\"nature\":\"target\","
                + "\"period\":\"2024\",\"region\":\"北湖区\",\"industries\":\"桥梁装备 (named)\","
                + "\"organizations\":\"北湖建工\"}]");
    assertThat(page.select("section td").eachText()).contains("北湖大桥", "桥梁装备 (named)");
  }

  @Test
  void cutsHighlightsThatOverlap() {
    Document page =
        Jsoup.parse(
            ReportPage.render("a.txt", SOURCE, List.of(project(1, 0, 8), project(2, 4, 14))));

    assertThat(page.select("main mark").eachText()).containsExactly("今年开工", "北湖大桥", "，增长5%。");
    assertThat(page.select("main mark").eachAttr("data-rows")).containsExactly("0", "0 1", "1");
  }

  @Test
  void showsNumbersThatNothingExplains() {
    Document page =
        Jsoup.parse(
            ReportPage.render(
                "a.txt",
                SOURCE,
                List.of(
                    new NumberRow(1, "5%", "unexplained", 11, 13),
                    new NumberRow(1, "5%", "statement", 11, 13))));

    assertThat(page.select("main mark.open").eachText()).containsExactly("5%");
    assertThat(page.select("header").text()).contains("1 unexplained numbers");
  }

  @Test
  void takesNoTextForMarkup() {
    String source = "<script>alert(1)</script> & \"甲\" ${data}";
    ReportRow hostile =
        new ProjectRow(
            1,
            1,
            "</script><b>",
            "x",
            null,
            "",
            "'\"",
            Stage.STARTED,
            Nature.ACTUAL,
            "",
            "",
            "",
            0,
            3);

    Document page = Jsoup.parse(ReportPage.render("<i>.txt", source, List.of(hostile)));

    assertThat(page.select("main").first().wholeText()).isEqualTo(source);
    assertThat(page.title()).isEqualTo("<i>.txt");
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.getElementById("rows").data()).contains("\\u003c/script\\u003e\\u003cb\\u003e");
  }

  @Property(tries = 200)
  void losesNoText(@ForAll("sources") String source, @ForAll("places") List<int[]> places) {
    int length = source.codePointCount(0, source.length());
    List<ReportRow> rows =
        places.stream()
            .map(p -> new int[] {p[0] % (length + 1), p[1] % (length + 1)})
            .filter(p -> p[0] < p[1])
            .<ReportRow>map(p -> project(1, p[0], p[1]))
            .toList();

    Document page = Jsoup.parse(ReportPage.render("a.txt", source, rows));

    assertThat(page.select("main").first().wholeText()).isEqualTo(source);
  }

  @Provide
  Arbitrary<String> sources() {
    return Arbitraries.of(
            "建成", "<p>", "&amp;", "\"", "'", "\r\n", "\n", "　", "𠮷", "😀", "${text}", "5%", "--",
            ">")
        .list()
        .ofMaxSize(40)
        .map(parts -> "报告" + String.join("", parts));
  }

  @Provide
  Arbitrary<List<int[]>> places() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 120);
    return Combinators.combine(place, place).as((a, b) -> new int[] {a, b}).list().ofMaxSize(12);
  }

  private static ProjectRow project(int number, int start, int end) {
    return new ProjectRow(
        1,
        number,
        "北湖大桥",
        "北湖大桥",
        null,
        "北湖区",
        "开工",
        Stage.STARTED,
        Nature.TARGET,
        "2024",
        "",
        "",
        start,
        end);
  }
}
