package org.yunhe.report.industry;

import java.util.List;

/**
 * The name of a system in the text.
 *
 * @param name the name without quotes: {@code 3+3}, {@code 六大主导产业}
 * @param sizes how many industries each group has; {@link #OPEN} for N
 * @param start first char in the sentence, an opening quote included
 * @param end after the last char, a closing quote and the noun (现代工业体系) included
 */
record SystemName(String name, List<Integer> sizes, int start, int end) {
  static final int OPEN = -1;

  SystemName {
    sizes = List.copyOf(sizes);
  }

  boolean isOpen() {
    return sizes.contains(OPEN);
  }

  /** Industries of the groups whose size is said. */
  int known() {
    return sizes.stream().filter(size -> size != OPEN).mapToInt(Integer::intValue).sum();
  }
}
