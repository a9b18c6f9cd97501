package org.yunhe.table.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.reference.Industries;
import org.yunhe.reference.Industry;

/**
 * The industry that a label means, by its name or by its code and name together: 纺织业, C17纺织业, 17
 * 纺织业, 纺织业(C17). Where code and name speak of different industries, neither is believed.
 */
public final class IndustryName {
  private static final String CODE = "(?<code>[A-T]|[A-T]?\\d{2,4})";

  private static final Pattern CODE_FIRST =
      Pattern.compile(CODE + "[\\s、.．:：_-]{0,3}(?<name>\\p{IsHan}.*)");

  private static final Pattern CODE_LAST = Pattern.compile("(?<name>.*)[(（\\[]" + CODE + "[)）\\]]");

  private IndustryName() {}

  /** The industry that a label means; empty if it is none for certain. */
  public static Optional<Industry> find(String label, Industries industries) {
    Optional<Industry> named = industries.find(label);
    if (named.isPresent()
        || label.chars().noneMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
      return named;
    }
    return coded(CODE_FIRST.matcher(label), industries)
        .or(() -> coded(CODE_LAST.matcher(label), industries));
  }

  private static Optional<Industry> coded(Matcher matcher, Industries industries) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String code = matcher.group("code");
    String digits =
        code.length() > 1 && Character.isLetter(code.charAt(0)) ? code.substring(1) : code;
    Optional<Industry> named = industries.find(matcher.group("name"));
    // Where a class has one part only, both have one name; the code tells which is meant.
    return industries
        .byCode(digits)
        .filter(coded -> named.filter(i -> i.name().equals(coded.name())).isPresent());
  }
}
