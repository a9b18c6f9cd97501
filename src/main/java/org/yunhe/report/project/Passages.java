package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.text.Sentence;

/** Joins a title that names a project with the sentences below it: 3.柳河水厂。已完成选址。 */
final class Passages {
  /** A title is no longer than this, its number and its full stop left in. */
  private static final int LONGEST_TITLE = 40;

  /** What stands farther below a title is no more about it. */
  private static final int LONGEST = 400;

  private final ProjectWords words;

  Passages(ProjectWords words) {
    this.words = words;
  }

  /** The sentences in their order, those below a title as one with it. */
  List<Sentence> of(String text, List<Sentence> sentences) {
    List<Sentence> passages = new ArrayList<>(sentences.size());
    Sentence open = null;
    for (Sentence sentence : sentences) {
      boolean title = isTitle(text, sentence);
      if (open != null && !title && sentence.end() - open.start() <= LONGEST) {
        open = new Sentence(open.start(), sentence.end(), open.paragraph());
        passages.set(passages.size() - 1, open);
      } else {
        open = title ? sentence : null;
        passages.add(sentence);
      }
    }
    return passages;
  }

  private boolean isTitle(String text, Sentence sentence) {
    int end = sentence.end();
    while (end > sentence.start() && "。：:\n ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - sentence.start() > LONGEST_TITLE
        || Span.last(text, '，', sentence.start(), end) >= sentence.start()) {
      return false;
    }
    Head head = Head.of(words, text, sentence.start(), end);
    return head.isBuilt() && head.length() > 1;
  }
}
