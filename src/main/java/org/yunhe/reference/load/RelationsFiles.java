package org.yunhe.reference.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yunhe.reference.Indicators;
import org.yunhe.reference.Industries;

/**
 * Validates what the reference data says of its own members, which only the warehouse uses: traits
 * and parts of indicators, parts that row labels name, and the classes that local industries
 * consist of.
 */
final class RelationsFiles {
  private static final String INDICATOR = "indicator_code";
  private static final List<String> MAPPING_BASES = List.of("name", "statistical", "strategic");

  private final Problems problems;
  private final ReferenceTable table;

  /** If anything was wrong with the members, what names them is not compared with them. */
  private final boolean membersAreRight;

  RelationsFiles(Problems problems, ReferenceTable table) {
    membersAreRight = problems.isEmpty();
    this.problems = problems;
    this.table = table;
  }

  void check(Indicators indicators, Industries industries) {
    traits(indicators);
    parts(indicators);
    labels();
    mapping(industries);
  }

  private void traits(Indicators indicators) {
    Set<String> seen = new HashSet<>();
    for (ReferenceRow row :
        table.rows("indicator_traits.csv", List.of(INDICATOR), List.of("better", "growth_basis"))) {
      known(row, INDICATOR, indicators);
      once(row, row.text(INDICATOR), seen);
      emptyOr(row, "better", "lower");
      emptyOr(row, "growth_basis", "nominal");
    }
  }

  private void parts(Indicators indicators) {
    Set<String> seen = new HashSet<>();
    for (ReferenceRow row :
        table.rows(
            "indicator_parts.csv", List.of(INDICATOR, "part_code", "breakdown"), List.of())) {
      known(row, INDICATOR, indicators);
      known(row, "part_code", indicators);
      once(row, row.text(INDICATOR) + ", " + row.text("part_code"), seen);
      if (row.text(INDICATOR).equals(row.text("part_code"))) {
        problems.add(
            row.where(),
            "says that " + row.text(INDICATOR) + " is a part of itself",
            "name another");
      }
    }
  }

  private void labels() {
    Set<String> seen = new HashSet<>();
    for (ReferenceRow row :
        table.rows("label_parts.csv", List.of("label", "breakdown", "part"), List.of())) {
      once(row, row.text("label"), seen);
    }
  }

  private void mapping(Industries industries) {
    Set<String> seen = new HashSet<>();
    for (ReferenceRow row :
        table.rows(
            "industry_mapping.csv",
            List.of("industry_name", "industry_code", "basis"),
            List.of())) {
      String code = row.text("industry_code");
      if (membersAreRight && industries.byCode(code).isEmpty()) {
        problems.add(
            row.where(),
            "names the class " + code + " that " + IndustriesFile.NAME + " lacks",
            "add it");
      }
      once(row, row.text("industry_name") + ", " + code, seen);
      if (!MAPPING_BASES.contains(row.text("basis"))) {
        problems.add(
            row.where(),
            "has " + row.text("basis") + " in basis",
            "write one of " + String.join(", ", MAPPING_BASES));
      }
    }
  }

  private void known(ReferenceRow row, String column, Indicators indicators) {
    if (membersAreRight && indicators.byCode(row.text(column)).isEmpty()) {
      problems.add(
          row.where(),
          "names the indicator " + row.text(column) + " that " + IndicatorsFile.NAME + " lacks",
          "add it");
    }
  }

  private void once(ReferenceRow row, String what, Set<String> seen) {
    if (!seen.add(what)) {
      problems.add(row.where(), "names " + what + " a second time", "remove one");
    }
  }

  private void emptyOr(ReferenceRow row, String column, String value) {
    String text = row.text(column);
    if (!text.isEmpty() && !text.equals(value)) {
      problems.add(row.where(), "has " + text + " in " + column, "write " + value + ", or nothing");
    }
  }
}
