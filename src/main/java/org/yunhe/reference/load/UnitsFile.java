package org.yunhe.reference.load;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yunhe.reference.Spelling;
import org.yunhe.reference.Unit;
import org.yunhe.reference.Units;
import org.yunhe.reference.unit.UnitIndex;

/** Reads {@code units.csv}. */
final class UnitsFile {
  static final String NAME = "units.csv";

  private final Problems problems;
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Unit> byText = new HashMap<>();
  private final Map<String, String> baseUnits = new HashMap<>();

  UnitsFile(Problems problems) {
    this.problems = problems;
  }

  Units read(ReferenceTable table) {
    List<String> needed = List.of("unit_code", "unit_name", "dimension", "base_unit", "factor");
    for (ReferenceRow row : table.rows(NAME, needed, List.of("aliases"))) {
      factor(row).ifPresent(factor -> add(row, factor));
    }
    for (Map.Entry<String, String> base : baseUnits.entrySet()) {
      baseMustBeUnit(base.getKey(), base.getValue());
    }
    return new UnitIndex(units, byText);
  }

  private void add(ReferenceRow row, Factor factor) {
    String dimension = row.text("dimension");
    String base = row.text("base_unit");
    String before = baseUnits.putIfAbsent(dimension, base);
    if (before != null && !before.equals(base)) {
      problems.add(
          row.where(),
          "gives the dimension "
              + dimension
              + " the base unit "
              + base
              + ", before it was "
              + before,
          "use one base unit for a dimension");
    }
    Unit unit =
        new Unit(
            row.text("unit_code"),
            row.text("unit_name"),
            dimension,
            base,
            factor.numerator(),
            factor.denominator());
    units.add(unit);
    write(row, unit.code(), unit);
    if (!unit.name().equals(unit.code())) {
      write(row, unit.name(), unit);
    }
    row.list("aliases").forEach(alias -> write(row, alias, unit));
  }

  private void write(ReferenceRow row, String text, Unit unit) {
    Unit other = byText.putIfAbsent(Spelling.folded(text), unit);
    if (other != null) {
      problems.add(
          row.where(),
          "writes "
              + text
              + " for "
              + unit.code()
              + ", which "
              + other.code()
              + " is written as too",
          "keep it for one unit only");
    }
  }

  private void baseMustBeUnit(String dimension, String base) {
    Unit unit = new UnitIndex(units, byText).resolve(base);
    boolean one = unit.numerator().equals(unit.denominator());
    if (!dimension.contains("/") && (!unit.dimension().equals(dimension) || !one)) {
      problems.add(
          NAME, "lacks the base unit " + base + " of " + dimension, "add it with the factor 1");
    }
  }

  private Optional<Factor> factor(ReferenceRow row) {
    Optional<Factor> factor = Factor.of(row.text("factor"));
    if (factor.isEmpty()) {
      problems.add(
          row.where(),
          "has the factor " + row.text("factor"),
          "write a number above 0 such as 10000, 0.5 or 2000/3");
    }
    return factor;
  }

  /** A fraction above 0 in its lowest terms. */
  private record Factor(BigInteger numerator, BigInteger denominator) {
    private static final Pattern FRACTION = Pattern.compile("\\d{1,30}/\\d{1,30}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    /** The factor that a text writes; empty if it writes none. */
    static Optional<Factor> of(String text) {
      if (FRACTION.matcher(text).matches()) {
        int slash = text.indexOf('/');
        return of(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
      }
      if (DECIMAL.matcher(text).matches()) {
        BigDecimal decimal = new BigDecimal(text);
        return of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
      }
      return Optional.empty();
    }

    private static Optional<Factor> of(BigInteger numerator, BigInteger denominator) {
      if (numerator.signum() == 0 || denominator.signum() == 0) {
        return Optional.empty();
      }
      BigInteger common = numerator.gcd(denominator);
      return Optional.of(new Factor(numerator.divide(common), denominator.divide(common)));
    }
  }
}
