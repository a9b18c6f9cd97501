package org.yunhe.table.grid;

import org.yunhe.table.words.Plain;

/**
 * One cell.
 *
 * @param raw its text as it stands; of a workbook's number, the number at 15 significant digits
 * @param text that text without blanks at the ends
 * @param kind what the file says it holds
 * @param indent how far it is set in, in half-width blanks
 */
public record Cell(String raw, String text, Kind kind, int indent) {
  /** What a cell holds as far as the file format tells. */
  public enum Kind {
    /** Nothing, or only blanks. */
    BLANK,
    /** Text, which may be a number written as text. */
    TEXT,
    /** A number of a workbook. */
    NUMBER,
    /** A date of a workbook; the text is {@code YYYY-MM-DD}. */
    DATE,
    /** An error of a workbook, such as {@code #REF!}. */
    ERROR
  }

  public static final Cell EMPTY = new Cell("", "", Kind.BLANK, 0);

  public static Cell text(String raw) {
    return text(raw, 0);
  }

  /** A cell of text with the indentation that its style adds. */
  public static Cell text(String raw, int styleIndent) {
    if (raw.isEmpty()) {
      return EMPTY;
    }
    String text = Plain.strip(raw);
    Kind kind = text.isEmpty() ? Kind.BLANK : Kind.TEXT;
    return new Cell(raw, text, kind, styleIndent + leadingBlanks(raw));
  }

  public static Cell of(Kind kind, String text) {
    return new Cell(text, text, kind, 0);
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  private static int leadingBlanks(String raw) {
    int width = 0;
    for (int i = 0; i < raw.length() && Plain.isBlank(raw.charAt(i)); i++) {
      width += raw.charAt(i) == '\u3000' ? 2 : 1;
    }
    return width;
  }
}
