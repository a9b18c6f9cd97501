package org.yunhe.reference;

/**
 * Something that is measured.
 *
 * @param code its key: from {@code indicators.csv}, or a stable code made from its name
 * @param name Chinese name
 * @param englishName English name; empty for a discovered one
 * @param topic subject area; empty for a discovered one
 * @param dimension kind of quantity ({@code money}, {@code count}, {@code ratio} …); empty if open
 * @param canonicalUnit unit that it is usually shown in; empty if none
 * @param origin {@code reference} or {@code discovered}
 */
public record Indicator(
    String code,
    String name,
    String englishName,
    String topic,
    String dimension,
    String canonicalUnit,
    String origin) {}
