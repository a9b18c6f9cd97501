package org.yunhe.reference.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.reference.Unit;

/**
 * Makes units that no list holds from units that it does: 万公里, 250升, 元/人·月, 每年. What is of unknown
 * parts counts things (万羽), as nearly all Chinese units that no list holds do.
 */
final class UnitComposer {
  /** No unit: indices, plain ratios. */
  static final Unit NONE = new Unit("", "", "none", "", BigInteger.ONE, BigInteger.ONE);

  /** An index states its base (上年同月=100) where a unit would stand; only like bases compare. */
  private static final Pattern INDEX_BASE = Pattern.compile(".{0,20}=100");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,12})(?:\\.(\\d{1,12}))?(\\D.*)");

  /** Longest first. */
  private static final List<Map.Entry<String, BigInteger>> MULTIPLIERS =
      List.of(
          multiplier("万亿", 12),
          multiplier("千亿", 11),
          multiplier("百亿", 10),
          multiplier("十亿", 9),
          multiplier("千万", 7),
          multiplier("百万", 6),
          multiplier("十万", 5),
          multiplier("亿", 8),
          multiplier("万", 4),
          multiplier("千", 3),
          multiplier("百", 2),
          multiplier("十", 1));

  private final Function<String, Optional<Unit>> known;

  UnitComposer(Function<String, Optional<Unit>> known) {
    this.known = known;
  }

  private static Map.Entry<String, BigInteger> multiplier(String word, int zeros) {
    return Map.entry(word, BigInteger.TEN.pow(zeros));
  }

  /** A unit all of whose parts are known. */
  Optional<Unit> compose(String text) {
    return known
        .apply(text)
        .or(() -> indexBase(text))
        .or(() -> rate(text))
        .or(() -> product(text))
        .or(() -> multiple(text));
  }

  /** A counting unit of its own. */
  Unit discover(String text) {
    for (Map.Entry<String, BigInteger> multiplier : MULTIPLIERS) {
      if (text.startsWith(multiplier.getKey())) {
        return counting(text, multiplier.getValue());
      }
    }
    return counting(text, BigInteger.ONE);
  }

  private static Unit counting(String text, BigInteger factor) {
    return new Unit(text, text, "count", "个", factor, BigInteger.ONE);
  }

  private static Optional<Unit> indexBase(String text) {
    return INDEX_BASE.matcher(text).matches()
        ? Optional.of(new Unit(text, text, "index", text, BigInteger.ONE, BigInteger.ONE))
        : Optional.empty();
  }

  /** 元/吨, 微克每立方米, 元/每人, 每年. */
  private Optional<Unit> rate(String text) {
    int mark = text.indexOf(text.contains("/") ? '/' : '每');
    if (mark > 0 && text.indexOf('/', mark + 1) < 0) {
      String per = text.substring(mark + 1);
      return compose(text.substring(0, mark))
          .flatMap(
              above ->
                  compose(per.startsWith("每") ? per.substring(1) : per)
                      .map(below -> ratio(above, below)));
    }
    return text.startsWith("每")
        ? compose(text.substring(1)).map(UnitComposer::inverse)
        : Optional.empty();
  }

  private Optional<Unit> product(String text) {
    int dot = text.indexOf('·');
    if (dot <= 0) {
      return Optional.empty();
    }
    return compose(text.substring(0, dot))
        .flatMap(left -> compose(text.substring(dot + 1)).map(right -> product(left, right)));
  }

  private Optional<Unit> multiple(String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      BigDecimal factor =
          new BigDecimal(
              number.group(2) == null ? number.group(1) : number.group(1) + "." + number.group(2));
      return factor.signum() == 0
          ? Optional.empty()
          : compose(number.group(3)).map(unit -> scaled(text, unit, factor));
    }
    for (Map.Entry<String, BigInteger> multiplier : MULTIPLIERS) {
      String word = multiplier.getKey();
      if (text.startsWith(word)) {
        BigDecimal factor = new BigDecimal(multiplier.getValue());
        return text.length() == word.length()
            ? Optional.of(counting(text, multiplier.getValue()))
            : compose(text.substring(word.length()))
                .map(unit -> scaled(word + unit.code(), unit, factor));
      }
    }
    return Optional.empty();
  }

  private static Unit ratio(Unit above, Unit below) {
    String name = above.code() + "/" + below.code();
    return reduced(
        name,
        above.dimension() + "/" + below.dimension(),
        above.baseUnit() + "/" + below.baseUnit(),
        above.numerator().multiply(below.denominator()),
        above.denominator().multiply(below.numerator()));
  }

  private static Unit inverse(Unit unit) {
    return reduced(
        "每" + unit.code(),
        "1/" + unit.dimension(),
        "1/" + unit.baseUnit(),
        unit.denominator(),
        unit.numerator());
  }

  private static Unit product(Unit left, Unit right) {
    return reduced(
        left.code() + "·" + right.code(),
        left.dimension() + "·" + right.dimension(),
        left.baseUnit() + "·" + right.baseUnit(),
        left.numerator().multiply(right.numerator()),
        left.denominator().multiply(right.denominator()));
  }

  private static Unit scaled(String name, Unit unit, BigDecimal factor) {
    BigInteger denominator = BigInteger.TEN.pow(Math.max(0, factor.scale()));
    return reduced(
        name,
        unit.dimension(),
        unit.baseUnit(),
        unit.numerator().multiply(factor.multiply(new BigDecimal(denominator)).toBigIntegerExact()),
        unit.denominator().multiply(denominator));
  }

  private static Unit reduced(
      String name, String dimension, String base, BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    return new Unit(
        name, name, dimension, base, numerator.divide(common), denominator.divide(common));
  }
}
