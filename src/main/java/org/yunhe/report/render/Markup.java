package org.yunhe.report.render;

import java.util.HexFormat;

/** Writes text where a browser would take characters of it for markup. */
final class Markup {
  private Markup() {}

  /** Text between tags or inside a quoted attribute. Characters that HTML forbids show as boxes. */
  static void text(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
  }

  static String text(String text) {
    StringBuilder out = new StringBuilder();
    text(text, out);
    return out.toString();
  }

  /** A string of JSON inside a script element. */
  static void json(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean markup = c == '<' || c == '>' || c == '&';
      if (c < 0x20 || c == '"' || c == '\\' || markup || (c > 0x7E && c < 0xA0)) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean isForbidden(char c) {
    return c < 0x20 && c != '\n' && c != '\t' && c != '\f';
  }
}
