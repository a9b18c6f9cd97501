package org.yunhe.report.number;

import java.math.BigDecimal;

/**
 * A number in the cleaned text, without unit.
 *
 * @param start first char
 * @param end after the last char
 * @param value what it says; a Chinese numeral without the 万 or 亿 at its end, which belongs to the
 *     unit
 * @param chinese whether it is written in Chinese numerals
 * @param percent whether 百分之 stands before it (inside the range)
 */
public record NumberToken(int start, int end, BigDecimal value, boolean chinese, boolean percent) {}
