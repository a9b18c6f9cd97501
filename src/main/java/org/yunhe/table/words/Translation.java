package org.yunhe.table.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chinese name with its English translation behind it, as yearbooks print them: 地区生产总值 Gross
 * Regional Product (100 million yuan).
 *
 * @param original the Chinese name
 * @param english the translation
 */
public record Translation(String original, String english) {
  /** Abbreviations such as GDP are no translation: that has a word in small letters. */
  private static final Pattern WORDS = Pattern.compile("[A-Z][A-Za-z]*[a-z]{2}.*", Pattern.DOTALL);

  /** The two parts of a text; empty if it is not both. English in brackets is part of the name. */
  public static Optional<Translation> behind(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) < 128) {
      end--;
    }
    int start = end;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    Matcher words = WORDS.matcher(text.substring(start));
    String original = Plain.strip(text.substring(0, start));
    boolean both =
        end > 0
            && start < text.length()
            && !original.endsWith("(")
            && !original.endsWith("（")
            && text.substring(0, end).codePoints().anyMatch(Character::isIdeographic)
            && words.matches();
    return both ? Optional.of(new Translation(original, text.substring(start))) : Optional.empty();
  }
}
