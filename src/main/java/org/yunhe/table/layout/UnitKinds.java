package org.yunhe.table.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Memo;
import org.yunhe.reference.Unit;

/** Which units numbers of a name can have, by the kinds of quantity that both are. */
final class UnitKinds {
  /** A sum of money, of all or a head, not a price. */
  private static final Pattern MONEY = Pattern.compile("money(?::[^/]+)?(?:/people)?");

  private static final Pattern RATIO = Pattern.compile("ratio|points");

  private static final Pattern COUNTED = Pattern.compile("count|people");

  private final Vocabulary vocabulary;
  private final Memo<String, String> kinds = new Memo<>(this::lookUp);

  UnitKinds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The kind of quantity of a name; empty if it is not known. */
  String ofName(String name) {
    return kinds.get(name);
  }

  private String lookUp(String name) {
    return vocabulary
        .reference()
        .indicators()
        .find(name)
        .map(Indicator::dimension)
        .filter(dimension -> !dimension.equals("none"))
        .or(() -> ofEnding(name))
        .orElse("");
  }

  /** The kind that the last word of a name tells. */
  Optional<String> ofEnding(String name) {
    return vocabulary.words().kind(name);
  }

  private String ofUnit(String unit) {
    return vocabulary.reference().units().resolve(unit).dimension();
  }

  /** Whether a unit is one of a kind of quantity for certain. */
  boolean isOf(String kind, String unit) {
    String other = ofUnit(unit);
    return kind.equals(other) || (isMoney(kind) && isMoney(other));
  }

  /** Whether nothing speaks against it: neither is money or a ratio where the other is not. */
  boolean mayBeOf(String kind, @Nullable String unit) {
    if (kind.isEmpty() || unit == null) {
      return true;
    }
    String other = ofUnit(unit);
    return isMoney(kind) == isMoney(other) && isRatio(kind) == isRatio(other);
  }

  /** Whether a unit is that of a ratio: %. */
  boolean isRatioUnit(String unit) {
    return isRatio(ofUnit(unit));
  }

  /** Whether a unit counts people or things one by one, so that no amount of it is broken: 人, 户. */
  boolean isCounting(String unit) {
    Unit found = vocabulary.reference().units().resolve(unit);
    return COUNTED.matcher(found.dimension()).matches()
        && found.numerator().equals(found.denominator());
  }

  static boolean isRatio(String kind) {
    return RATIO.matcher(kind).matches();
  }

  /** Whether it is a sum of money or a quantity of something; no ratio, index or price. */
  static boolean isAmount(String kind) {
    return isMoney(kind) || !(kind.isEmpty() || isRatio(kind) || kind.startsWith("money"));
  }

  static boolean isMoney(String kind) {
    return MONEY.matcher(kind).matches();
  }
}
