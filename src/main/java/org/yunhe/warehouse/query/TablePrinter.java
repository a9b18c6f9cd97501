package org.yunhe.warehouse.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns side by side, as wide as their contents; a Chinese character takes two places. Numbers
 * stand on the right. Null is shown as a dash. Long texts are cut, but not those of the last
 * column, behind which nothing stands.
 */
final class TablePrinter implements ResultPrinter {
  private static final int MAX_WIDTH = 60;

  private final Appendable out;
  private final List<List<String>> lines = new ArrayList<>();
  private boolean[] numeric = new boolean[0];

  TablePrinter(Appendable out) {
    this.out = out;
  }

  @Override
  public void header(List<String> names) {
    numeric = new boolean[names.size()];
    lines.add(names);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      numeric[i] |= value instanceof Number;
      String text = value == null ? "-" : value.toString().replaceAll("\\s+", " ");
      line.add(i == values.size() - 1 ? text : cut(text));
    }
    lines.add(line);
  }

  @Override
  public void end() {
    int[] widths = new int[numeric.length];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < lines.size(); n++) {
      for (int i = 0; i < widths.length; i++) {
        String cell = lines.get(n).get(i);
        String blanks = " ".repeat(widths[i] - width(cell));
        text.append(i == 0 ? "" : "  ").append(numeric[i] ? blanks + cell : cell + blanks);
      }
      endLine(text);
      if (n == 0) {
        for (int i = 0; i < widths.length; i++) {
          text.append(i == 0 ? "" : "  ").append("─".repeat(Math.min(widths[i], MAX_WIDTH + 1)));
        }
        endLine(text);
      }
    }
    text.append('(').append(lines.size() - 1).append(lines.size() == 2 ? " row)\n" : " rows)\n");
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void endLine(StringBuilder text) {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }

  private static String cut(String text) {
    StringBuilder kept = new StringBuilder();
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      width += width(c);
      if (width > MAX_WIDTH) {
        return kept.append('…').toString();
      }
      kept.appendCodePoint(c);
    }
    return text;
  }

  private static int width(String text) {
    return text.codePoints().map(TablePrinter::width).sum();
  }

  private static int width(int codePoint) {
    int east = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
