package org.yunhe.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a function gave for the words it met. Reports and tables repeat their words, so
 * few are ever met; a file of a million different ones must not fill the memory. Safe to be shared
 * by threads.
 *
 * @param <K> a word, or what tells it from others
 * @param <V> what it stands for, always the same for the same word
 */
public final class Memo<K, V> {
  private static final int MOST = 20_000;

  private final Function<K, V> function;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  public Memo(Function<K, V> function) {
    this.function = function;
  }

  public V get(K key) {
    @Nullable V value = known.get(key);
    if (value == null) {
      value = function.apply(key);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, value);
    }
    return value;
  }
}
