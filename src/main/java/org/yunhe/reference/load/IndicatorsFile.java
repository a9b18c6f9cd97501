package org.yunhe.reference.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Indicators;
import org.yunhe.reference.Unit;
import org.yunhe.reference.Units;
import org.yunhe.reference.indicator.IndicatorIndex;

/** Reads {@code indicators.csv} and {@code indicator_aliases.csv}. */
final class IndicatorsFile {
  static final String NAME = "indicators.csv";
  static final String ALIASES = "indicator_aliases.csv";

  /** {@code x_} begins the codes of discovered ones. */
  private static final Pattern CODE = Pattern.compile("(?!x_)[a-z][a-z0-9_]*");

  private final Problems problems;
  private final List<Indicator> indicators = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<String, String> codeOfName = new HashMap<>();

  IndicatorsFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * @param units the units, read before; if anything was wrong with them, they are not compared
   */
  Indicators read(ReferenceTable table, Units units) {
    boolean unitsAreRight = problems.isEmpty();
    List<String> needed =
        List.of("indicator_code", "indicator_name", "english_name", "topic", "dimension");
    int before = problems.count();
    List<ReferenceRow> rows = table.rows(NAME, needed, List.of("canonical_unit"));
    boolean allAreThere = problems.count() == before;
    for (ReferenceRow row : rows) {
      add(row);
      if (unitsAreRight) {
        unitMustFit(row, units.resolve(row.text("canonical_unit")));
      }
    }
    Map<String, String> aliases = new LinkedHashMap<>();
    for (ReferenceRow row : table.rows(ALIASES, List.of("alias", "indicator_code"), List.of())) {
      String code = row.text("indicator_code");
      if (allAreThere && !codes.contains(code)) {
        problems.add(
            row.where(), "names the indicator " + code + " that " + NAME + " lacks", "add it");
      }
      nameMustBeNew(row, row.text("alias"), code);
      aliases.put(row.text("alias"), code);
    }
    return new IndicatorIndex(indicators, aliases);
  }

  private void add(ReferenceRow row) {
    String code = row.text("indicator_code");
    if (!CODE.matcher(code).matches()) {
      problems.add(
          row.where(),
          "has the code " + code,
          "use lower-case letters, digits and _, not x_ in front");
    }
    if (!codes.add(code)) {
      problems.add(row.where(), "has the code " + code + " a second time", "remove one");
    }
    nameMustBeNew(row, row.text("indicator_name"), code);
    indicators.add(
        new Indicator(
            code,
            row.text("indicator_name"),
            row.text("english_name"),
            row.text("topic"),
            row.text("dimension"),
            row.text("canonical_unit"),
            "reference"));
  }

  private void nameMustBeNew(ReferenceRow row, String name, String code) {
    String other = codeOfName.putIfAbsent(IndicatorIndex.comparedForm(name), code);
    if (other != null) {
      problems.add(
          row.where(), "names " + name + " a second time (it means " + other + ")", "remove one");
    }
  }

  private void unitMustFit(ReferenceRow row, Unit unit) {
    if (!unit.dimension().equals(row.text("dimension"))) {
      problems.add(
          row.where(),
          "has the dimension " + row.text("dimension") + ", but its unit is of " + unit.dimension(),
          "change one of them");
    }
  }
}
