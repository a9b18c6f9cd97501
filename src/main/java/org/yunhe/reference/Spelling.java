package org.yunhe.reference;

import com.ibm.icu.text.Transliterator;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.BitSet;

/**
 * Folds spellings that mean the same, so that names compare as equal: full width and half width,
 * traditional and simplified script, kinds of quotes and dashes, blanks anywhere.
 */
public final class Spelling {
  private Spelling() {}

  /** A name as it is compared: NFKC, simplified script, without blanks and quotation marks. */
  public static String folded(String text) {
    if (isPlain(text)) {
      return text;
    }
    String width = simplified(Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder kept = new StringBuilder(width.length());
    width
        .codePoints()
        .filter(c -> !isNoise(c))
        .map(Spelling::folded)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Whether there is nothing to fold, as in most names. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = Character.isLetterOrDigit(c) && (c < 0x80 || isSimplifiedHan(c));
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSimplifiedHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF && Simplified.CHARACTERS.get(c);
  }

  private static boolean isNoise(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || "“”‘’「」『』\"'`".indexOf(c) >= 0;
  }

  private static int folded(int c) {
    return switch (c) {
      case '〔', '【', '[', '﹝' -> '(';
      case '〕', '】', ']', '﹞' -> ')';
      case '—', '–', '─', '－', '−', '―' -> '-';
      case '∶' -> ':';
      case '・', '•', '∙' -> '·';
      default -> c;
    };
  }

  /** Traditional characters as simplified ones. */
  public static String simplified(String text) {
    boolean plain = text.chars().allMatch(c -> c < 0x2E80 || Simplified.CHARACTERS.get(c));
    return plain ? text : Script.TO_SIMPLIFIED.transliterate(text);
  }

  /**
   * Characters of GB 2312, which holds simplified script only, and those of today's region names
   * that it lacks; a text of them needs no folding.
   */
  private static final class Simplified {
    private static final String OF_REGION_NAMES = "埇沚浉瀍猇硚鄠";
    static final BitSet CHARACTERS = new BitSet(0x10000);

    static {
      byte[] pairs = new byte[2 * 94 * 94];
      for (int i = 0; i < 94 * 94; i++) {
        pairs[2 * i] = (byte) (0xA1 + i / 94);
        pairs[2 * i + 1] = (byte) (0xA1 + i % 94);
      }
      Charset.forName("GB2312")
          .decode(ByteBuffer.wrap(pairs))
          .chars()
          .filter(c -> c != 0xFFFD)
          .forEach(CHARACTERS::set);
      OF_REGION_NAMES.chars().forEach(CHARACTERS::set);
    }
  }

  /** Loaded with the first text that needs it, since it takes a while. */
  private static final class Script {
    static final Transliterator TO_SIMPLIFIED =
        Transliterator.getInstance("Traditional-Simplified");
  }
}
