package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.report.text.Sentence;

class OccurrencesTest {
  @Test
  void tellsInWhichSentencesAWordStandsAndStopsWithTheDocument() {
    String text = "序言。收入翻番。其他。产值翻番。别的文件翻番。";
    List<Sentence> sentences =
        List.of(new Sentence(3, 8, 0), new Sentence(8, 11, 0), new Sentence(11, 16, 0));

    Occurrences doublings = new Occurrences("翻番", text.substring(3, 16), 3);

    assertThat(sentences.stream().map(s -> doublings.in(s.start(), s.end())))
        .containsExactly(true, false, true);
    assertThat(doublings.in(16, text.length())).isFalse();
  }

  @Test
  void aDocumentWithoutSentencesHasNone() {
    assertThat(new Occurrences("翻番", "", 0).in(0, 2)).isFalse();
  }
}
