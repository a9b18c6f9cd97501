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
  private static final Pattern FRACTION = Pattern.compile("\\d{1,30}/\\d{1,30}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

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

  private void add(ReferenceRow row, BigInteger[] factor) {
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
            row.text("unit_code"), row.text("unit_name"), dimension, base, factor[0], factor[1]);
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

  private Optional<BigInteger[]> factor(ReferenceRow row) {
    String text = row.text("factor");
    BigInteger[] factor = {BigInteger.ZERO, BigInteger.ONE};
    if (FRACTION.matcher(text).matches()) {
      int slash = text.indexOf('/');
      factor[0] = new BigInteger(text.substring(0, slash));
      factor[1] = new BigInteger(text.substring(slash + 1));
    } else if (DECIMAL.matcher(text).matches()) {
      BigDecimal decimal = new BigDecimal(text);
      factor[0] = decimal.unscaledValue();
      factor[1] = BigInteger.TEN.pow(decimal.scale());
    }
    if (factor[0].signum() == 0 || factor[1].signum() == 0) {
      problems.add(
          row.where(),
          "has the factor " + text,
          "write a number above 0 such as 10000, 0.5 or 2000/3");
      return Optional.empty();
    }
    BigInteger common = factor[0].gcd(factor[1]);
    return Optional.of(new BigInteger[] {factor[0].divide(common), factor[1].divide(common)});
  }
}
