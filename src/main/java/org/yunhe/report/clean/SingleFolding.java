package org.yunhe.report.clean;

/**
 * What a character becomes whatever stands around it, in one table: half-width letters and digits,
 * full-width marks, one kind of blank, of dash and of line end, simplified script.
 */
final class SingleFolding {
  /** Stands for a character that is dropped, or that its neighbours decide on. */
  static final char NONE = 0;

  private static final char[] TABLE = table();

  /** A bit for each character that stays as it is: nearly all of a text, asked for first. */
  private static final long[] STAYS = stays();

  private SingleFolding() {}

  /** What stands for a character; {@link #NONE} if that is not told by it alone. */
  static char fold(char c) {
    return (STAYS[c >> 6] & (1L << c)) != 0 ? c : TABLE[c];
  }

  /** Whether a character is not to be seen. */
  static boolean isInvisible(char c) {
    return switch (c) {
      case '\u00AD', '\uFEFF', '\u2060', '\u007F' -> true;
      case '\n', '\t' -> false;
      default -> c < ' ' || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E');
    };
  }

  private static char[] table() {
    ScriptFolding script = new ScriptFolding();
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = folded((char) c, script);
    }
    return table;
  }

  private static long[] stays() {
    long[] bits = new long[TABLE.length / Long.SIZE];
    for (int c = 1; c < TABLE.length; c++) {
      if (TABLE[c] == c) {
        bits[c >> 6] |= 1L << c;
      }
    }
    return bits;
  }

  private static char folded(char c, ScriptFolding script) {
    return switch (c) {
      // An entity, a reading such as (yù), a point that may open an item.
      case '&', '(', '（', '．' -> NONE;
      // A lone carriage return ends a line too; of \r\n the \n does.
      case '\r', '\u2028', '\u2029', '\u0085', '\f', '\u000B' -> '\n';
      case '\u00A0', '\u3000', '\u1680', '\u202F', '\u205F' -> ' ';
      case '／' -> '/';
      case '∶', '﹕' -> '：';
      case '﹪' -> '%';
      case '〜', '∼', '～', '〰' -> '~';
      case '－', '–', '−', '﹣' -> '-';
      case '―', '─', '━' -> '—';
      case '•', '‧', '∙', '・', '●' -> '·';
      case '，', '；', '：', '？', '！', '）' -> c;
      case '﹐' -> '，';
      case '﹑', '､' -> '、';
      case '｡' -> '。';
      default -> ofRange(c, script);
    };
  }

  private static char ofRange(char c, ScriptFolding script) {
    if (Character.isSurrogate(c) || isInvisible(c)) {
      return NONE;
    }
    if (c >= '\u2000' && c <= '\u200A') {
      return ' ';
    }
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : script.fold(c);
  }
}
