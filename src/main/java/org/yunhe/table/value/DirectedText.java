package org.yunhe.table.value;

import java.util.Map;
import java.util.Optional;
import org.yunhe.table.words.Direction;
import org.yunhe.table.words.Plain;

/**
 * A number whose sign a word or an arrow says: 下降3.2%, ↑5.5, 5.5↑, 持平.
 *
 * @param direction which way it went
 * @param number the text without the word; empty for 持平
 */
record DirectedText(Direction direction, String number) {
  private static final int LONGEST_WORD = 4;

  /** Takes the longest word off the start, or an arrow off the end; empty if there is none. */
  static Optional<DirectedText> of(String text, Map<String, Direction> directions) {
    for (int length = Math.min(LONGEST_WORD, text.length()); length > 0; length--) {
      Direction direction = directions.get(text.substring(0, length));
      if (direction != null) {
        return Optional.of(new DirectedText(direction, Plain.strip(text.substring(length))));
      }
    }
    int last = text.length() - 1;
    boolean arrow = last > 0 && !Character.isLetterOrDigit(text.charAt(last));
    return arrow
        ? Optional.ofNullable(directions.get(text.substring(last)))
            .map(direction -> new DirectedText(direction, Plain.strip(text.substring(0, last))))
        : Optional.empty();
  }

  /** Whether nothing but the word is needed, or an unsigned number stands beside it. */
  boolean isClear() {
    return direction == Direction.NONE
        ? number.isEmpty()
        : !number.isEmpty() && Character.isDigit(number.charAt(0));
  }
}
