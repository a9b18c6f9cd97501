package org.yunhe.report.structure;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.text.Sentence;

/** Cuts paragraphs into sentences after 。！？； and the closing marks that follow them. */
final class Sentences {
  private Sentences() {}

  static List<Sentence> of(String text, int start, int end, int paragraph) {
    List<Sentence> sentences = new ArrayList<>();
    int from = start;
    int i = start;
    while (i < end) {
      if (isStop(text.charAt(i))) {
        int to = i + 1;
        while (to < end && isClosing(text.charAt(to))) {
          to++;
        }
        sentences.add(new Sentence(from, to, paragraph));
        from = to;
        i = to;
      } else {
        i++;
      }
    }
    if (from < end) {
      sentences.add(new Sentence(from, end, paragraph));
    }
    return sentences;
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '！' || c == '？' || c == '；';
  }

  private static boolean isClosing(char c) {
    return isStop(c) || c == '”' || c == '’' || c == '）' || c == '」';
  }
}
