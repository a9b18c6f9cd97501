package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.yunhe.reference.ProjectReference;

/** The candidates that the finder finds in a sentence. */
final class Found {
  private static final CandidateFinder FINDER =
      new CandidateFinder(new ProjectWords(ProjectReference.FILES));

  private Found() {}

  static List<Candidate> in(String sentence) {
    return FINDER.find(sentence);
  }

  /**
   * Asserts what a sentence holds.
   *
   * @param names in order, apart by a bar; others may stand between
   * @param stage the stage of the first
   */
  static void assertNames(String sentence, String names, String stage) {
    String[] expected = names.split("\\|", -1);
    List<Candidate> found = in(sentence);

    assertThat(found.stream().map(c -> c.name().of(sentence)).toList())
        .containsSubsequence(expected);
    assertThat(found)
        .filteredOn(c -> c.name().of(sentence).equals(expected[0]))
        .first()
        .satisfies(c -> assertThat(c.stage().code()).isEqualTo(stage));
  }
}
