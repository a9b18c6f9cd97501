package org.yunhe.table.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.yunhe.staged.ObservationStatus;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.words.Direction;
import org.yunhe.table.words.Plain;
import org.yunhe.table.words.TableWords;

/**
 * Reads the numbers of tables: {@code 1,234.5}, full-width digits, {@code 12.3%}, {@code (5.6)} for
 * a negative, footnote marks as in {@code 123.4①}, exponents, words of direction as in 下降3.2%. What
 * could be read in two ways is refused.
 */
public final class NumberParser {
  /** Digits before and after the point that the warehouse holds. */
  private static final int MAX_INTEGER_DIGITS = 20;

  private static final int MAX_FRACTION_DIGITS = 18;

  private static final String POINTS = "百分点";

  /** -0.5(百分点). */
  private static final Pattern BRACKETED_UNIT = Pattern.compile("(?<=\\d) ?\\(((?:个)?百分点|%)\\)$");

  /** Longer texts are no numbers. */
  private static final int MAX_LENGTH = 64;

  private final TableWords words;

  public NumberParser(TableWords words) {
    this.words = words;
  }

  /** What a cell of the data area says. */
  public CellValue parse(Cell cell) {
    return switch (cell.kind()) {
      case BLANK -> CellValue.MISSING;
      case DATE -> refused("a date, where a number belongs; format the cell as a number");
      case ERROR ->
          words.isMissing(cell.text()) ? CellValue.MISSING : refused(errorReason(cell.text()));
      case NUMBER -> parse(tamed(cell.text()));
      case TEXT -> parse(cell.text());
    };
  }

  private static String errorReason(String text) {
    return text.startsWith("=")
        ? "a formula without a result, which can't be calculated here; open the workbook in Excel"
            + " and save it"
        : "an error of the workbook; mend its formula";
  }

  /** Fifteen digits of a very small number of a workbook reach further than the warehouse holds. */
  private static String tamed(String number) {
    int point = number.indexOf('.');
    boolean fits = point < 0 || number.length() - point - 1 <= MAX_FRACTION_DIGITS;
    return fits
        ? number
        : new BigDecimal(number)
            .setScale(MAX_FRACTION_DIGITS, RoundingMode.HALF_EVEN)
            .toPlainString();
  }

  /** What the text of a cell says. */
  public CellValue parse(String text) {
    if (isPlain(text)) {
      return number(text, "", false, ObservationStatus.NORMAL);
    }
    String narrow = Plain.narrow(text);
    if (words.isMissing(narrow) || words.isMissing(Plain.strip(text))) {
      return CellValue.MISSING;
    }
    if (narrow.length() > MAX_LENGTH) {
      return refused("a text, where a number belongs");
    }
    return DirectedText.of(narrow, words.directions())
        .map(this::directed)
        .orElseGet(() -> marked(narrow));
  }

  private CellValue directed(DirectedText text) {
    if (!text.isClear()) {
      return refused(
          "not certainly a number; behind a word of increase or decrease write it without a sign");
    }
    if (text.direction() == Direction.NONE) {
      return new CellValue.Numeric(BigDecimal.ZERO, "", ObservationStatus.NORMAL, true);
    }
    CellValue value = marked(text.number());
    return value instanceof CellValue.Numeric number
        ? new CellValue.Numeric(
            text.direction() == Direction.DOWN ? number.value().negate() : number.value(),
            number.unit(),
            number.status(),
            true)
        : value;
  }

  private CellValue marked(String narrow) {
    String rest = narrow.startsWith("'") ? narrow.substring(1) : narrow;
    ObservationStatus status = FootnoteMark.statusOf(rest);
    rest = FootnoteMark.without(rest);
    rest = BRACKETED_UNIT.matcher(rest).replaceFirst("$1");
    String unit = "";
    if (rest.endsWith("%") || rest.endsWith("‰")) {
      unit = rest.substring(rest.length() - 1);
      rest = Plain.strip(rest.substring(0, rest.length() - 1));
    } else if (rest.endsWith(POINTS)) {
      unit = POINTS;
      rest = rest.substring(0, rest.length() - POINTS.length());
      rest = Plain.strip(rest.endsWith("个") ? rest.substring(0, rest.length() - 1) : rest);
    }
    boolean negative = rest.startsWith("(") && rest.endsWith(")");
    if (negative) {
      rest = Plain.strip(rest.substring(1, rest.length() - 1));
      if (rest.startsWith("-") || rest.startsWith("+")) {
        return refused("a sign inside brackets; write -5.6 or (5.6)");
      }
      if (unit.isEmpty() && rest.endsWith("%")) {
        unit = "%";
        rest = rest.substring(0, rest.length() - 1);
      }
    }
    return number(rest, unit, negative, status);
  }

  private static CellValue number(
      String digits, String unit, boolean negative, ObservationStatus status) {
    String ungrouped = DigitGroups.join(digits);
    if (!isNumber(ungrouped)) {
      return refused("not certainly a number; correct the cell or mark it as missing");
    }
    BigDecimal value = decimal(ungrouped);
    if (value.precision() - value.scale() > MAX_INTEGER_DIGITS
        || value.scale() > MAX_FRACTION_DIGITS) {
      return new CellValue.Refused(
          "out_of_range",
          "a number of more digits than the warehouse holds (20 before the point, 18"
              + " after it); check the cell");
    }
    return new CellValue.Numeric(negative ? value.negate() : value, unit, status, false);
  }

  private static BigDecimal decimal(String text) {
    BigDecimal value = new BigDecimal(text);
    if (value.scale() > MAX_FRACTION_DIGITS) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
    return value.scale() < 0 && value.precision() - value.scale() <= MAX_INTEGER_DIGITS
        ? value.setScale(0)
        : value;
  }

  /** Digits, a point and a sign only: nearly all cells. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && (c != '-' || i > 0)) {
        return false;
      }
    }
    return isNumber(text);
  }

  /** Sign, digits with a point somewhere, and an exponent of at most two digits. */
  private static boolean isNumber(String text) {
    int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int end = digitsEnd(text, at);
    int digits = end - at;
    if (end < text.length() && text.charAt(end) == '.') {
      int fractionEnd = digitsEnd(text, end + 1);
      digits += fractionEnd - end - 1;
      end = fractionEnd;
    }
    if (digits == 0 || digits > MAX_LENGTH) {
      return false;
    }
    return end == text.length() || isExponent(text, end);
  }

  private static boolean isExponent(String text, int from) {
    if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
      return false;
    }
    boolean signed =
        from + 1 < text.length() && (text.charAt(from + 1) == '-' || text.charAt(from + 1) == '+');
    int start = from + (signed ? 2 : 1);
    int end = digitsEnd(text, start);
    return end == text.length() && end > start && end - start <= 2;
  }

  private static int digitsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static CellValue refused(String reason) {
    return new CellValue.Refused("not_a_number", reason);
  }
}
