package org.yunhe.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What texts were resolved to, kept for the next time, since texts repeat themselves. Safe to be
 * shared by threads.
 *
 * @param <V> what a text stands for
 */
public final class Resolved<V> {
  /** How many are kept, so that a hostile text does not fill the memory with words of its own. */
  private static final int MOST = 10_000;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> resolver;

  /**
   * @param resolver tells what a text stands for, always the same for the same text
   */
  public Resolved(Function<String, V> resolver) {
    this.resolver = resolver;
  }

  public V of(String text) {
    V value = known.get(text);
    if (value == null) {
      value = resolver.apply(text);
      if (known.size() < MOST) {
        known.put(text, value);
      }
    }
    return value;
  }
}
