package org.yunhe.table.label;

import java.util.Optional;
import org.yunhe.table.words.Plain;

/** The last brackets of a name. */
record Brackets(String before, String inside) {
  private static final String OPEN = "(（[【〔";
  private static final String CLOSE = ")）]】〕";

  /** The brackets that end a text, with what stands before them. */
  static Optional<Brackets> last(String text) {
    int end = text.length() - 1;
    if (end < 1 || CLOSE.indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    int depth = 0;
    for (int i = end; i >= 0; i--) {
      if (CLOSE.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (OPEN.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
        return Optional.of(
            new Brackets(
                Plain.strip(text.substring(0, i)), Plain.strip(text.substring(i + 1, end))));
      }
    }
    return Optional.empty();
  }
}
