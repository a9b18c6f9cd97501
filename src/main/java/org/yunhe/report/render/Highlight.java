package org.yunhe.report.render;

import java.util.Map;

/**
 * A place of the source to highlight.
 *
 * @param id identifies it on the page
 * @param start first code point
 * @param end after the last code point
 * @param kind {@code statement}, {@code project} or {@code open} (an unexplained number)
 * @param target whether it is meant, not done
 * @param fields what is shown of it, by name in the order of showing
 */
record Highlight(
    int id, int start, int end, String kind, boolean target, Map<String, String> fields) {}
