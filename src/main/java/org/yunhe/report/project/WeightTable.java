package org.yunhe.report.project;

import java.util.Map;

/**
 * The weights of features by their {@link FeatureHash}, in one table with open addresses. One
 * {@code long} holds the upper half of a hash and, below it, the weight as a {@code float}, so that
 * a look-up reads memory once and the table stays small.
 */
final class WeightTable {
  /** Stands where there is no feature; none has its hash with a weight of 0. */
  private static final long FREE = 0;

  private final long[] table;

  /**
   * @throws IllegalArgumentException if two features have the same hash, or one has no weight
   */
  WeightTable(Map<String, Double> features) {
    table = new long[Integer.highestOneBit(Math.max(8, features.size() * 4 / 3)) * 2];
    features.forEach(this::put);
  }

  private void put(String feature, double weight) {
    long hash = FeatureHash.of(feature);
    int slot = slot(hash);
    if (table[slot] != FREE) {
      throw new IllegalArgumentException(feature + " has the hash of another feature");
    }
    table[slot] = upper(hash) | Integer.toUnsignedLong(Float.floatToRawIntBits((float) weight));
    if (table[slot] == FREE) {
      throw new IllegalArgumentException(feature + " has no weight");
    }
  }

  /** The weight of a feature; 0 if it has none. */
  double of(long hash) {
    return Float.intBitsToFloat((int) table[slot(hash)]);
  }

  private static long upper(long hash) {
    return hash & 0xFFFF_FFFF_0000_0000L;
  }

  private int slot(long hash) {
    int slot = (int) hash & (table.length - 1);
    while (table[slot] != FREE && upper(table[slot]) != upper(hash)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
