package org.yunhe.reference;

/**
 * An industry of a national classification.
 *
 * @param system {@code GB/T 4754-2017}
 * @param code its code there: {@code C}, {@code 38}, {@code 384}
 * @param name its name
 * @param parentCode code of its parent; empty at the top
 */
public record Industry(String system, String code, String name, String parentCode) {}
