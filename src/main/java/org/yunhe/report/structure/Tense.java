package org.yunhe.report.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yunhe.problem.ProblemException;
import org.yunhe.report.lexicon.WordMap;

/**
 * Weighs by its words whether a sentence speaks of what is to be done: a linear model whose weights
 * stand in {@code section.txt}.
 */
final class Tense {
  /** A word counts no more often than this, so that a long text is not told by one word. */
  static final int MOST = 3;

  /** Its words by their place in the file. */
  private final WordMap<Word> words;

  private final int size;

  Tense(Map<String, String> entries) {
    Map<String, Word> found = new LinkedHashMap<>();
    entries.forEach(
        (word, weight) ->
            found.put(word, new Word(found.size(), word.length(), number(word, weight))));
    words = new WordMap<>(found);
    size = found.size();
  }

  /**
   * A word.
   *
   * @param place its place in the file, the first being 0
   * @param length chars
   * @param weight above 0 if it looks ahead
   */
  private record Word(int place, int length, int weight) {}

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
    int[] counts = new int[size];
    int i = words.next(text, start, end);
    while (i < end) {
      Word word = words.longestAtNext(text, i, end);
      if (word != null) {
        counts[word.place] = Math.min(MOST, counts[word.place] + 1);
      }
      i = words.next(text, i + (word == null ? 1 : word.length), end);
    }
    return counts;
  }

  /** What the words of a range add up to: above 0 where they look ahead. */
  int score(String text, int start, int end) {
    int sum = 0;
    int i = words.next(text, start, end);
    while (i < end) {
      Word word = words.longestAtNext(text, i, end);
      sum += word == null ? 0 : word.weight;
      i = words.next(text, i + (word == null ? 1 : word.length), end);
    }
    return sum;
  }
}
