package org.yunhe.report.quantity;

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
  /** The file of the word lists for numbers and units. */
  public static final String WORDS = "report/number.txt";

  private static final int LONGEST_REMARK = 60;

  private final AmountReader amounts;
  private final Bounds bounds;
  private final PlainNumbers plain;
  private final NonQuantities nonQuantities;

  private QuantityReader(Lexicon lexicon) {
    UnitWords words = new UnitWords(lexicon);
    amounts = new AmountReader(words);
    bounds = new Bounds(lexicon);
    plain = new PlainNumbers(words);
    nonQuantities = new NonQuantities(words);
  }

  public static QuantityReader create(ReferenceFiles files) {
    return new QuantityReader(Lexicon.load(files, WORDS));
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
      List<Quantity> ratio = RatioReader.read(text, end, tokens, k, bounds);
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

  /** Adds what a number is with its unit and bounds; how many numbers it takes. */
  private int quantity(
      String text, int start, int end, List<NumberToken> tokens, int k, List<NumberUse> uses) {
    NumberToken token = tokens.get(k);
    AmountReader.Amount amount = amounts.read(text, end, tokens, k);
    UnitReader.Found unit = amount.unit();
    Bounds.Found after = bounds.after(text, unit.end(), end);
    Bounds.Found beyond =
        after.comparison() == Comparison.EQ ? afterBracket(text, unit.end(), end) : after;
    boolean negative = isNegative(text, start, token);
    Bounds.Found before = bounds.before(text, start, token.start() - (negative ? 1 : 0));
    Optional<Disposition> other = nonQuantities.of(text, start, end, token, unit, before);
    if (other.isPresent()) {
      uses.add(new NonQuantity(token, other.get()));
      return 1;
    }
    if (unit.kind() == UnitKind.NONE && token.chinese() && !token.percent()) {
      return 1;
    }
    Comparison comparison =
        amount.high() != null
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
            negative ? token.value().negate() : amount.value(),
            amount.high(),
            percent ? "%" : unit.text(),
            percent ? UnitKind.PERCENT : unit.kind(),
            comparison,
            after.comparison() != Comparison.EQ,
            token.chinese(),
            tokens.subList(k, k + amount.used())));
    return amount.used();
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

  /** -3.2% after a word; a hyphen between numbers or letters is none. */
  private static boolean isNegative(String text, int start, NumberToken token) {
    int sign = token.start() - 1;
    if (sign < start || text.charAt(sign) != '-' || token.chinese()) {
      return false;
    }
    return sign == start || text.charAt(sign - 1) > '\u2fff';
  }
}
