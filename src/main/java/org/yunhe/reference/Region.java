package org.yunhe.reference;

import org.jspecify.annotations.Nullable;

/**
 * A region under one code in a validity period (GB/T 2260).
 *
 * @param code six digits; {@code 000000} is the whole country
 * @param name name as in the standard: 台儿庄区
 * @param fullName with its parents: 山东省枣庄市台儿庄区
 * @param level {@code country}, {@code province}, {@code prefecture} or {@code county}
 * @param parentCode code of its parent; null for the country
 * @param validFrom first year
 * @param validTo last year; null while in use
 */
public record Region(
    String code,
    String name,
    String fullName,
    String level,
    @Nullable String parentCode,
    int validFrom,
    @Nullable Integer validTo) {
  public boolean validIn(int year) {
    return year >= validFrom && (validTo == null || year <= validTo);
  }
}
