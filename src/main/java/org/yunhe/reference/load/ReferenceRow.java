package org.yunhe.reference.load;

import java.util.List;
import java.util.Map;

/**
 * One line of a reference file.
 *
 * @param where file and line, for messages
 * @param values its values by column
 */
record ReferenceRow(String where, Map<String, String> values) {
  /** The value of a column without blanks around it; empty if the cell is. */
  String text(String column) {
    return values.getOrDefault(column, "").strip();
  }

  /** The parts of a cell that lists several values with {@code |} between them. */
  List<String> list(String column) {
    String text = text(column);
    return text.isEmpty() ? List.of() : List.of(text.split("\\s*\\|\\s*"));
  }
}
