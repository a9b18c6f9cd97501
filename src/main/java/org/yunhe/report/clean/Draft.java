package org.yunhe.report.clean;

import java.util.Arrays;
import org.yunhe.report.text.CleanText;

/**
 * Characters under way to the cleaned text, each with the code point of the source it comes from.
 */
final class Draft implements CharSequence {
  private char[] chars;
  private int[] from;
  private int length;

  Draft(int capacity) {
    chars = new char[Math.max(16, capacity)];
    from = new int[Math.max(16, capacity)];
  }

  void append(char c, int sourceOffset) {
    ensure(length + 1);
    chars[length] = c;
    from[length++] = sourceOffset;
  }

  private void ensure(int capacity) {
    if (capacity > chars.length) {
      int larger = capacity + (capacity >> 1) + 16;
      chars = Arrays.copyOf(chars, larger);
      from = Arrays.copyOf(from, larger);
    }
  }

  void append(Draft other, int start, int end) {
    int size = end - start;
    ensure(length + size);
    System.arraycopy(other.chars, start, chars, length, size);
    System.arraycopy(other.from, start, from, length, size);
    length += size;
  }

  void replace(int index, char c) {
    chars[index] = c;
  }

  void truncate(int newLength) {
    length = newLength;
  }

  int sourceAt(int index) {
    return from[index];
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text(start, end);
  }

  String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return text(0, length);
  }

  CleanText finish(String source) {
    return new CleanText(toString(), from, source);
  }
}
