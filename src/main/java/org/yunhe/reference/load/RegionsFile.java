package org.yunhe.reference.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.reference.region.RegionIndex;

/** Reads {@code regions.csv} and {@code region_aliases.csv}. */
final class RegionsFile {
  static final String NAME = "regions.csv";
  static final String ALIASES = "region_aliases.csv";
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> LEVELS = Set.of("country", "province", "prefecture", "county");

  private final Problems problems;
  private final List<Region> regions = new ArrayList<>();
  private final Map<String, List<Region>> byCode = new HashMap<>();

  RegionsFile(Problems problems) {
    this.problems = problems;
  }

  Regions read(ReferenceTable table) {
    List<String> needed =
        List.of("region_code", "region_name", "full_name", "region_level", "valid_from");
    List<String> optional = List.of("parent_region_code", "valid_to", "successor_codes");
    int before = problems.count();
    List<ReferenceRow> rows = table.rows(NAME, needed, optional);
    rows.forEach(this::add);
    boolean areRight = problems.count() == before;
    for (ReferenceRow row : rows) {
      codeMustBeKnown(row, row.text("parent_region_code"), areRight);
    }
    Map<String, List<String>> aliases = new HashMap<>();
    for (ReferenceRow row : table.rows(ALIASES, List.of("region_code", "alias"), List.of())) {
      codeMustBeKnown(row, row.text("region_code"), areRight);
      aliases
          .computeIfAbsent(row.text("region_code"), code -> new ArrayList<>())
          .add(row.text("alias"));
    }
    return new RegionIndex(regions, aliases);
  }

  private void add(ReferenceRow row) {
    String code = row.text("region_code");
    String from = row.text("valid_from");
    String to = row.text("valid_to");
    if (!CODE.matcher(code).matches()) {
      problems.add(row.where(), "has the code " + code, "write the six digits of GB/T 2260");
    } else if (!YEAR.matcher(from).matches() || !(to.isEmpty() || YEAR.matcher(to).matches())) {
      problems.add(
          row.where(), "is valid from " + from + " to " + to, "write years of four digits");
    } else if (!LEVELS.contains(row.text("region_level"))) {
      problems.add(
          row.where(),
          "has the level " + row.text("region_level"),
          "write one of " + sorted(LEVELS));
    } else {
      add(
          row,
          region(row, code, Integer.parseInt(from), to.isEmpty() ? null : Integer.valueOf(to)));
    }
  }

  private static Region region(ReferenceRow row, String code, int from, @Nullable Integer to) {
    String parent = row.text("parent_region_code");
    return new Region(
        code,
        row.text("region_name"),
        row.text("full_name"),
        row.text("region_level"),
        parent.isEmpty() ? null : parent,
        from,
        to);
  }

  private void add(ReferenceRow row, Region region) {
    if (region.validTo() != null && region.validTo() < region.validFrom()) {
      problems.add(row.where(), "ends before it begins", "swap valid_from and valid_to");
    }
    List<Region> periods = byCode.computeIfAbsent(region.code(), code -> new ArrayList<>());
    if (periods.stream().anyMatch(r -> overlap(r, region))) {
      problems.add(
          row.where(),
          "uses the code " + region.code() + " in years in which another line does",
          "end the one before the other begins");
    }
    periods.add(region);
    regions.add(region);
  }

  private static boolean overlap(Region a, Region b) {
    return a.validIn(b.validFrom()) || b.validIn(a.validFrom());
  }

  /**
   * @param areRight whether all regions are; if anything was wrong with them, what names them is
   *     not compared with them
   */
  private void codeMustBeKnown(ReferenceRow row, String code, boolean areRight) {
    if (areRight && !code.isEmpty() && !byCode.containsKey(code)) {
      problems.add(row.where(), "names the region " + code + " that " + NAME + " lacks", "add it");
    }
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}
