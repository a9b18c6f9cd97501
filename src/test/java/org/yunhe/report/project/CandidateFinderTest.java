package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yunhe.staged.Stage;

/** What holds for every sentence; the examples stand in the tests beside, by theme. */
class CandidateFinderTest {
  @Test
  void tellsOfATopicOnce() {
    String sentence = "柳河水厂项目，3月开工，12月竣工。";

    assertThat(Found.in(sentence)).extracting(Candidate::stage).containsExactly(Stage.STARTED);
  }

  /** Where nothing built, no building and no event is named, verbs are about other things. */
  @Test
  void looksForNamesWhereSomethingIsBuilt() {
    assertThat(Found.in("充分发动青石群众，推进柳河新风貌。")).isEmpty();
    assertThat(Found.in("青石桥建成通车。")).hasSize(1);
    assertThat(Found.in("推进柳河水库。")).hasSize(1);
  }

  /** 新建21栋: one of many, none in particular. */
  @Test
  void tellsWhatIsCounted() {
    assertThat(Found.in("建成青石安置房2460套")).isNotEmpty().allMatch(Candidate::counted);
    assertThat(Found.in("青石水厂完成投资2亿元")).isNotEmpty().noneMatch(Candidate::counted);
    assertThat(Found.in("标准厂房新建21栋")).allMatch(Candidate::counted);
    assertThat(Found.in("标准厂房新建")).noneMatch(Candidate::counted);
  }

  @Test
  void quotesAnEndlessClauseInPart() {
    String sentence = "推进" + "柳河大桥、".repeat(1000) + "东岭水库建设";

    List<Candidate> found = Found.in(sentence);

    assertThat(found).hasSize(1001);
    assertThat(found).allSatisfy(c -> assertThat(c.quote().length()).isLessThanOrEqualTo(310));
  }

  @Property(tries = 300)
  void namesLieInsideTheirClauses(@ForAll("sentences") String sentence) {
    for (Candidate candidate : Found.in(sentence)) {
      assertThat(candidate.name().length()).isPositive();
      assertThat(candidate.name().start()).isGreaterThanOrEqualTo(candidate.quote().start());
      assertThat(candidate.name().end()).isLessThanOrEqualTo(candidate.quote().end());
      assertThat(candidate.quote().end()).isLessThanOrEqualTo(sentence.length());
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "推进", "建成", "投产", "柳河", "大桥", "项目", "等", "、", "，", "和", "的", "前期", "“", "”", "（", "）",
            "3个", "加快", "在", "建设", "一", "通车", "纳入", "6月", "对", "\n", "𠮷")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }
}
