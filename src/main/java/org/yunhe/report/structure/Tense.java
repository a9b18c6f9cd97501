package org.yunhe.report.structure;

import java.util.HashMap;
import java.util.Map;
import org.yunhe.problem.ProblemException;
import org.yunhe.report.lexicon.WordTrie;

/**
 * Weighs by its words whether a sentence speaks of what is to be done: a linear model whose weights
 * stand in {@code section.txt}.
 */
final class Tense {
  /** A word counts no more often than this, so that a long text is not told by one word. */
  static final int MOST = 3;

  private final Map<String, Integer> index = new HashMap<>();
  private final int[] weights;
  private final WordTrie words;

  Tense(Map<String, String> entries) {
    weights = new int[entries.size()];
    entries.forEach(
        (word, weight) -> {
          weights[index.size()] = number(word, weight);
          index.put(word, index.size());
        });
    words = new WordTrie(entries.keySet());
  }

  private static int number(String word, String weight) {
    try {
      return Integer.parseInt(weight);
    } catch (NumberFormatException e) {
      throw new ProblemException(
          "report/section.txt", word + "=" + weight + " has no weight", "write a whole number");
    }
  }

  /** How often each word stands in a range, longest words first, in the order of the file. */
  int[] counts(String text, int start, int end) {
    int[] counts = new int[weights.length];
    int i = start;
    while (i < end) {
      int length = words.longestAt(text, i, end);
      if (length > 0) {
        int word = index.getOrDefault(text.substring(i, i + length), 0);
        counts[word] = Math.min(MOST, counts[word] + 1);
      }
      i += Math.max(1, length);
    }
    return counts;
  }

  /** What the words of a range add up to: above 0 where they look ahead. */
  int score(String text, int start, int end) {
    int sum = 0;
    int i = start;
    while (i < end) {
      int length = words.longestAt(text, i, end);
      if (length > 0) {
        sum += weights[index.getOrDefault(text.substring(i, i + length), 0)];
      }
      i += Math.max(1, length);
    }
    return sum;
  }
}
