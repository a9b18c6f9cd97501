package org.yunhe.report.render;

import java.util.Locale;
import java.util.Map;

/**
 * A place of the source to highlight.
 *
 * @param id identifies it on the page
 * @param start first code point
 * @param end after the last code point
 * @param kind what was read there
 * @param target whether it is meant, not done
 * @param fields what is shown of it, by name in the order of showing
 */
record Highlight(
    int id, int start, int end, Kind kind, boolean target, Map<String, String> fields) {
  /** What was read at a place; its name in lower case is the class on the page. */
  enum Kind {
    STATEMENT,
    PROJECT,
    /** A number that nothing explains. */
    OPEN;

    String cssClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
