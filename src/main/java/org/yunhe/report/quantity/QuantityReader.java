package org.yunhe.report.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;
import org.yunhe.staged.Comparison;

/** Reads what each number of a sentence is: a quantity with unit and bounds, or something else. */
public final class QuantityReader {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final int LONGEST_REMARK = 60;
  private static final String TENTHS = "一二三四五六七八九半";
  private static final String VAGUE = "几数上成若干";
  private static final String CLOSES = "，；。、）\n";

  private final UnitWords unitWords;
  private final UnitReader units;
  private final Bounds bounds;
  private final PlainNumbers plain;

  private QuantityReader(Lexicon lexicon) {
    unitWords = new UnitWords(lexicon);
    units = new UnitReader(unitWords);
    bounds = new Bounds(lexicon);
    plain = new PlainNumbers(unitWords);
  }

  public static QuantityReader create(ReferenceFiles files) {
    return new QuantityReader(Lexicon.load(files, "report/number.txt"));
  }

  /**
   * What the numbers of a sentence are, in order; Chinese numerals that are only part of a word are
   * left out.
   */
  public List<NumberUse> read(String text, int start, int end, List<NumberToken> tokens) {
    List<NumberUse> uses = new ArrayList<>(tokens.size());
    Quotes quotes = new Quotes(text, start, end);
    int k = 0;
    int floor = start;
    int unitEnd = start;
    while (k < tokens.size()) {
      NumberToken token = tokens.get(k);
      if (token.start() < unitEnd) {
        // 0.6人/百亿元: the numeral belongs to the unit.
        if (!token.chinese()) {
          uses.add(new NonQuantity(token, Disposition.BASE));
        }
        k++;
        continue;
      }
      Optional<Disposition> told = plain.of(text, start, end, tokens, k, quotes);
      if (told.isPresent()) {
        uses.add(new NonQuantity(token, told.get()));
        k++;
        continue;
      }
      List<Quantity> ratio = RatioReader.read(text, tokens, k);
      if (!ratio.isEmpty()) {
        uses.addAll(ratio);
        k += ratio.size();
        continue;
      }
      int used = quantity(text, floor, end, tokens, k, uses);
      k += used;
      floor = tokens.get(k - 1).end();
      if (!uses.isEmpty() && uses.get(uses.size() - 1) instanceof Quantity quantity) {
        unitEnd = quantity.unitEnd();
      }
    }
    return ListUnits.share(text, uses);
  }

  /** Adds the quantity that starts with a number; how many numbers it takes. */
  private int quantity(
      String text, int start, int end, List<NumberToken> tokens, int k, List<NumberUse> uses) {
    NumberToken token = tokens.get(k);
    UnitReader.Found unit = unitOf(text, token, end);
    int used = 1;
    BigDecimal high = null;
    if (k + 1 < tokens.size()) {
      NumberToken next = tokens.get(k + 1);
      int joint = unit.end();
      boolean joined = isRange(text, joint, next.start());
      UnitReader.Found nextUnit = joined ? unitOf(text, next, end) : unit;
      if (joined
          && (unit.text().isEmpty() || unit.text().equals(nextUnit.text()))
          && next.value().compareTo(token.value()) > 0) {
        high = next.value();
        unit = nextUnit;
        used = 2;
      }
    }
    BigDecimal tenths = unit.text().equals("成") ? tenths(text, unit.end(), end) : BigDecimal.ZERO;
    if (tenths.signum() > 0) {
      unit = new UnitReader.Found(unit.text(), unit.kind(), unit.end() + 1, unit.more());
    }
    Bounds.Found after = bounds.after(text, unit.end(), end);
    Bounds.Found beyond =
        after.comparison() == Comparison.EQ ? afterBracket(text, unit.end(), end) : after;
    boolean negative = isNegative(text, start, token);
    Bounds.Found before = bounds.before(text, start, token.start() - (negative ? 1 : 0));
    Optional<Disposition> other = refuse(text, start, token, unit);
    if (other.isPresent() && !isReached(text, end, token, unit, before)) {
      uses.add(new NonQuantity(token, other.get()));
      return 1;
    }
    if (unit.kind() == UnitKind.NONE && token.chinese() && !token.percent()) {
      return 1;
    }
    Comparison comparison =
        high != null
            ? Comparison.RANGE
            : beyond.comparison() != Comparison.EQ
                ? beyond.comparison()
                : unit.more() ? Comparison.GE : before.comparison();
    boolean percent = token.percent();
    uses.add(
        new Quantity(
            before.at(),
            token.start(),
            after.at(),
            unit.end(),
            negative ? token.value().negate() : token.value().add(tenths),
            high,
            percent ? "%" : unit.text(),
            percent ? UnitKind.PERCENT : unit.kind(),
            comparison,
            after.comparison() != Comparison.EQ,
            token.chinese(),
            tokens.subList(k, k + used)));
    return used;
  }

  /** 突破百亿, 迈上千亿台阶: a round amount alone that is passed, not 百亿企业 or 两个百亿台阶. */
  private boolean isReached(
      String text, int end, NumberToken token, UnitReader.Found unit, Bounds.Found before) {
    int multiplier = unitWords.multiplierAt(unit.text(), 0, unit.text().length());
    boolean round = token.chinese() && multiplier > 0 && multiplier == unit.text().length();
    int at = unit.end();
    return round
        && before.comparison() == Comparison.GE
        && (at >= end
            || CLOSES.indexOf(text.charAt(at)) >= 0
            || unitWords.isMilestone(text, at, end));
  }

  /** 六成五, 两成半: what stands behind 成, in tenths; 0 if nothing does. */
  private static BigDecimal tenths(String text, int at, int end) {
    int digit = at < end ? TENTHS.indexOf(text.charAt(at)) + 1 : 0;
    boolean counts = at + 1 < end && "年个家户天月".indexOf(text.charAt(at + 1)) >= 0;
    if (digit == 0 || counts) {
      return BigDecimal.ZERO;
    }
    return BigDecimal.valueOf(text.charAt(at) == '半' ? 5 : digit, 1);
  }

  /** 2000人（含学徒300人）左右: the bound behind a remark in brackets. */
  private Bounds.Found afterBracket(String text, int at, int end) {
    if (at < end && text.charAt(at) == '（') {
      int to = Math.min(end, at + LONGEST_REMARK);
      for (int i = at + 1; i < to; i++) {
        if (text.charAt(i) == '）') {
          return bounds.after(text, i + 1, end);
        }
      }
    }
    return new Bounds.Found(Comparison.EQ, at);
  }

  private UnitReader.Found unitOf(String text, NumberToken token, int end) {
    if (token.percent()) {
      return new UnitReader.Found("%", UnitKind.PERCENT, token.end(), false);
    }
    UnitReader.Found unit = units.read(text, token.end(), end);
    int time = unitWords.timeAt(text, token.end(), end);
    if (time > unit.end() - token.end()) {
      return new UnitReader.Found(
          text.substring(token.end(), token.end() + time),
          UnitKind.TIME,
          token.end() + time,
          false);
    }
    return unit;
  }

  /** -3.2% after a word; a hyphen between numbers or letters is none. */
  private static boolean isNegative(String text, int start, NumberToken token) {
    int sign = token.start() - 1;
    if (sign < start || text.charAt(sign) != '-' || token.chinese()) {
      return false;
    }
    return sign == start || text.charAt(sign - 1) > '\u2fff';
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length()
        && ((text.charAt(at) >= 'A' && text.charAt(at) <= 'Z')
            || (text.charAt(at) >= 'a' && text.charAt(at) <= 'z'));
  }

  private static boolean isRange(String text, int from, int to) {
    int length = to - from;
    if (length == 1) {
      return "-—~至到".indexOf(text.charAt(from)) >= 0;
    }
    return length == 2 && text.startsWith("——", from);
  }

  /** 国道315线, 206国道, 303省道: roads are named by number. */
  private static boolean isRoad(String text, int start, NumberToken token, UnitReader.Found unit) {
    int before = token.start() - 2;
    boolean line = unit.text().equals("线") && !token.chinese() && token.end() - token.start() > 1;
    return line
        || (before >= start && text.startsWith("道", before + 1) && isGrade(text.charAt(before)))
        || (token.end() + 1 < text.length()
            && text.charAt(token.end() + 1) == '道'
            && isGrade(text.charAt(token.end())));
  }

  private static boolean isGrade(char c) {
    return "国省县乡".indexOf(c) >= 0;
  }

  /** What a number with this unit is if the two make no quantity. */
  private Optional<Disposition> refuse(
      String text, int start, NumberToken token, UnitReader.Found unit) {
    if (unit.text().equals("大")) {
      return Optional.of(Disposition.SLOGAN);
    }
    if (isRoad(text, start, token, unit)) {
      return Optional.of(Disposition.NAME);
    }
    if (!token.chinese()) {
      boolean letter = unit.kind() == UnitKind.NONE && isLetter(text, token.end());
      return letter ? Optional.of(Disposition.NAME) : Optional.empty();
    }
    if (token.start() > start && VAGUE.indexOf(text.charAt(token.start() - 1)) >= 0) {
      return unit.kind() == UnitKind.NONE ? Optional.empty() : Optional.of(Disposition.MENTION);
    }
    boolean bare = token.end() - token.start() == 1;
    boolean multiplied = unitWords.multiplierAt(unit.text(), 0, unit.text().length()) > 0;
    boolean round = bare && "百千".indexOf(text.charAt(token.start())) >= 0;
    if (unit.kind() == UnitKind.TIME) {
      return Optional.of(Disposition.DURATION);
    }
    if (unitWords.ranks(text, token.end(), text.length()) && !multiplied) {
      return Optional.of(Disposition.ORDINAL);
    }
    if (unit.kind() == UnitKind.MONEY || unit.kind() == UnitKind.MEASURE) {
      boolean word = bare && !multiplied;
      return word ? Optional.of(Disposition.MENTION) : Optional.empty();
    }
    if (unit.kind() != UnitKind.COUNT) {
      return Optional.empty();
    }
    if (multiplied) {
      return round
              && unitWords.multiplierAt(unit.text(), 0, unit.text().length())
                  == unit.text().length()
          ? Optional.of(Disposition.NAME)
          : Optional.empty();
    }
    boolean small = token.value().compareTo(TEN) <= 0;
    if (token.value().compareTo(BigDecimal.ONE) <= 0 || round) {
      return Optional.of(Disposition.MENTION);
    }
    if (!unitWords.counts(unit.text(), small)) {
      return Optional.of(Disposition.SLOGAN);
    }
    return Optional.empty();
  }
}
