package org.yunhe.reference;

/**
 * Everything that readers look up. Immutable, so that it can be shared by threads and handed to
 * tasks.
 */
public record ReferenceData(
    Indicators indicators, Units units, Regions regions, Industries industries) {}
