package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yunhe.reference.ProjectReference;

class ProjectJudgeTest {
  private static final ProjectWords WORDS = new ProjectWords(ProjectReference.FILES);

  /** A model that knows bridges alone. */
  private static final ProjectJudge JUDGE =
      new ProjectJudge(
          WORDS,
          new Features(WORDS, new PlaceNames(ProjectReference.DATA.regions())),
          new LinearModel(Map.of("bias", -1.0, "end2=大桥", 3.0, "end2=行动", 9.0)));

  @Test
  void namesOfAListStandTogether() {
    assertThat(projects("建成柳河大桥、青石大桥、白鹭园")).containsExactly("柳河大桥", "青石大桥", "白鹭园");
  }

  @Test
  void namesOfAListFallTogether() {
    assertThat(projects("建成柳河大桥、青石村、白鹭村、东岭村、南岭村")).containsExactly("柳河大桥");
  }

  /** Whatever the model knows of it. */
  @Test
  void whatEndsLikeAPolicyIsNone() {
    assertThat(projects("加快柳河大桥行动步伐")).isEmpty();
  }

  @Test
  void aNameAloneStandsForItself() {
    assertThat(projects("建成柳河大桥")).containsExactly("柳河大桥");
    assertThat(projects("建成白鹭园")).isEmpty();
  }

  private static List<String> projects(String sentence) {
    List<Candidate> candidates = new CandidateFinder(WORDS).find(sentence);
    return JUDGE.projects(sentence, candidates).stream().map(c -> c.name().of(sentence)).toList();
  }
}
