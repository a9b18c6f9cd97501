package org.yunhe.report.project;

import java.util.Map;

/** The weights of features by their {@link FeatureHash}, in one table with open addresses. */
final class WeightTable {
  private final long[] hashes;
  private final double[] weights;
  private final boolean[] used;

  /**
   * @throws IllegalArgumentException if two features have the same hash
   */
  WeightTable(Map<String, Double> features) {
    int size = Integer.highestOneBit(Math.max(8, features.size() * 2)) * 2;
    hashes = new long[size];
    weights = new double[size];
    used = new boolean[size];
    features.forEach(this::put);
  }

  private void put(String feature, double weight) {
    long hash = FeatureHash.of(feature);
    int slot = slot(hash);
    if (used[slot]) {
      throw new IllegalArgumentException(feature + " has the hash of another feature");
    }
    hashes[slot] = hash;
    weights[slot] = weight;
    used[slot] = true;
  }

  /** The weight of a feature; 0 if it has none. */
  double of(long hash) {
    return weights[slot(hash)];
  }

  private int slot(long hash) {
    int slot = (int) hash & (hashes.length - 1);
    while (used[slot] && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }
}
