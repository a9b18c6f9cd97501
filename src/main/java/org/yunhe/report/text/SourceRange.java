package org.yunhe.report.text;

/**
 * A range of the decoded source, in code points.
 *
 * @param start first code point
 * @param end after the last code point
 */
public record SourceRange(int start, int end) {}
