package org.yunhe.report.project;

import java.util.Map;

/**
 * The weights of features by their {@link FeatureHash}, in one table with open addresses. A hash
 * and its weight stand side by side, so that a look-up reads memory once.
 */
final class WeightTable {
  /** The hash of a free place; no feature has it. */
  private static final long FREE = 0;

  private final long[] table;

  /**
   * @throws IllegalArgumentException if two features have the same hash
   */
  WeightTable(Map<String, Double> features) {
    table = new long[Integer.highestOneBit(Math.max(8, features.size() * 2)) * 4];
    features.forEach(this::put);
  }

  private void put(String feature, double weight) {
    long hash = FeatureHash.of(feature);
    int slot = slot(hash);
    if (hash == FREE || table[slot] != FREE) {
      throw new IllegalArgumentException(feature + " has the hash of another feature");
    }
    table[slot] = hash;
    table[slot + 1] = Double.doubleToRawLongBits(weight);
  }

  /** The weight of a feature; 0 if it has none. */
  double of(long hash) {
    return Double.longBitsToDouble(table[slot(hash) + 1]);
  }

  private int slot(long hash) {
    int slot = ((int) hash << 1) & (table.length - 1);
    while (table[slot] != FREE && table[slot] != hash) {
      slot = (slot + 2) & (table.length - 1);
    }
    return slot;
  }
}
