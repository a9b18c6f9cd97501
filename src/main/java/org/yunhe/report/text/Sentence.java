package org.yunhe.report.text;

/**
 * A sentence: a range of the cleaned text that ends with 。！？； or a paragraph's end.
 *
 * @param start first char in the cleaned text
 * @param end after the last char
 * @param paragraph number of its paragraph inside the document, from 0
 */
public record Sentence(int start, int end, int paragraph) {}
