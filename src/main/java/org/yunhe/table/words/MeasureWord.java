package org.yunhe.table.words;

/**
 * A word at the end of a name or in a header that says how to read the numbers.
 *
 * @param text the word
 * @param sense what it says
 * @param afterMark whether it counts only after {@code _} or standing alone, since it may also be
 *     the end of a name (存货增减)
 * @param kept whether it stays part of the name (…的比重)
 */
public record MeasureWord(String text, MeasureSense sense, boolean afterMark, boolean kept) {}
