package org.yunhe.report.clean;

import java.util.Map;
import org.yunhe.report.lexicon.Lexicon;

/**
 * The first step: one pass over the source that folds width, script, blanks and line ends, decodes
 * HTML entities (even those broken over a line), and drops what cannot be seen and the readings
 * that some pages insert after a character, as in {@code 預(yù)}.
 */
final class CharacterFolding {
  private static final int LONGEST_ENTITY = 12;
  private static final int LONGEST_READING = 7;
  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";

  private final Map<String, String> entities;

  CharacterFolding(Lexicon lexicon) {
    entities = lexicon.map("entity");
  }

  Draft fold(String source) {
    Draft draft = new Draft(source.length());
    int offset = 0;
    int i = 0;
    while (i < source.length()) {
      char folded = SingleFolding.fold(source.charAt(i));
      if (folded != SingleFolding.NONE) {
        draft.append(folded, offset++);
        i++;
        continue;
      }
      int c = source.codePointAt(i);
      int skip = c == '&' ? entity(source, i, offset, draft) : reading(source, i, draft);
      if (skip > 0) {
        i += skip;
        offset += skip;
        continue;
      }
      if (c >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
        draft.append(Character.highSurrogate(c), offset);
        draft.append(Character.lowSurrogate(c), offset);
      } else {
        append((char) c, i > 0 ? source.charAt(i - 1) : '\n', offset, draft);
      }
      i += Character.charCount(c);
      offset++;
    }
    return draft;
  }

  private static void append(char c, char before, int offset, Draft draft) {
    if (c == '．') {
      draft.append(opensItem(draft, before) ? '、' : '.', offset);
    } else if (!SingleFolding.isInvisible(c)) {
      draft.append(c, offset);
    }
  }

  /** Whether a full-width point follows the one or two digits that open a line: 3．10种. */
  private static boolean opensItem(Draft draft, char before) {
    if (before > '9') {
      // Digits of full width take a point of full width as their decimal point.
      return false;
    }
    int i = draft.length();
    int digits = 0;
    while (i > 0 && Character.isDigit(draft.charAt(i - 1)) && digits < 3) {
      i--;
      digits++;
    }
    boolean small = digits == 1 || digits == 2;
    return small && (i == 0 || draft.charAt(i - 1) == '\n' || draft.charAt(i - 1) == ' ');
  }

  /** Appends an entity's character; how many chars of the source it takes, 0 if it is none. */
  private int entity(String source, int at, int offset, Draft draft) {
    StringBuilder name = new StringBuilder();
    for (int i = at + 1; i < source.length() && i <= at + LONGEST_ENTITY; i++) {
      char c = source.charAt(i);
      if (c == ';') {
        String meaning = entities.get(name.toString());
        if (meaning == null) {
          return 0;
        }
        if (!meaning.isEmpty()) {
          draft.append(meaning.charAt(0) == '_' ? ' ' : meaning.charAt(0), offset);
        }
        return i + 1 - at;
      }
      if (c != '\n' && c != '\r') {
        if (!Character.isLetterOrDigit(c) || c > 'z') {
          return 0;
        }
        name.append(c);
      }
    }
    return 0;
  }

  /** Length of a reading such as {@code (yù)} at a place after an ideograph; 0 if there is none. */
  private static int reading(String source, int at, Draft draft) {
    char open = source.charAt(at);
    if ((open != '(' && open != '（')
        || draft.length() == 0
        || !Character.isIdeographic(draft.charAt(draft.length() - 1))) {
      return 0;
    }
    boolean tone = false;
    for (int i = at + 1; i < source.length() && i <= at + LONGEST_READING; i++) {
      char c = source.charAt(i);
      if (c == ')' || c == '）') {
        return tone ? i + 1 - at : 0;
      }
      if (TONES.indexOf(c) >= 0) {
        tone = true;
      } else if (c < 'a' || c > 'z') {
        return 0;
      }
    }
    return 0;
  }
}
