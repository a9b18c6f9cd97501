package org.yunhe.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yunhe.CommonSubsequence;
import org.yunhe.reference.ProjectReference;
import org.yunhe.reference.Region;
import org.yunhe.staged.Measure;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.Period;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.TableRow;
import tools.jackson.databind.JsonNode;

/**
 * Holds the rows of a file against its golden counts and probes. As the README of the gold says,
 * the official name of a region and an alias of an indicator are right too.
 */
record Gold(JsonNode json) {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final double ALIKE = 0.6;

  boolean needsJob() {
    return json.path("needs").isObject() && !json.path("needs").isEmpty();
  }

  /** What the golden file supplies; the region of a form that names none anywhere is ours. */
  TableHints hints() {
    JsonNode supply = json.path("supply");
    @Nullable String measure = text(supply, "measure");
    @Nullable String year = text(supply, "year");
    @Nullable String region = text(supply, "region");
    if (region == null && json.path("needs").has("region")) {
      region = "神农架林区";
    }
    return new TableHints(
        null,
        null,
        text(supply, "indicator"),
        text(supply, "unit"),
        measure == null ? null : Measure.valueOf(measure.toUpperCase(Locale.ROOT)),
        region,
        year == null ? null : Period.parse(year).orElseThrow());
  }

  private static @Nullable String text(JsonNode node, String key) {
    return node.has(key) ? node.get(key).asString() : null;
  }

  /** What is wrong with the counts and probes of a file. */
  List<String> faults(List<TableRow> rows) {
    List<String> faults = new ArrayList<>();
    List<ObservationRow> observations =
        rows.stream()
            .filter(ObservationRow.class::isInstance)
            .map(r -> (ObservationRow) r)
            .toList();
    long loaded = observations.stream().filter(o -> o.value() != null).count();
    long missing = observations.size() - loaded;
    Set<Long> allowed =
        Set.of(
            json.path("missing").asLong(-1),
            json.path("missing_also_right").asLong(Long.MIN_VALUE));
    if (loaded != json.get("observations").asLong()
        || (!json.path("missing").isNull() && !allowed.contains(missing))) {
      faults.add(
          "counts: gold "
              + json.get("observations")
              + "+"
              + json.get("missing")
              + ", mine "
              + loaded
              + "+"
              + missing
              + ", rejects "
              + rows.stream().filter(RejectRow.class::isInstance).limit(3).toList());
    }
    for (JsonNode probe : json.get("probes")) {
      BigDecimal value = rounded(new BigDecimal(probe.get("value").asString().replace(",", "")));
      List<ObservationRow> same =
          observations.stream()
              .filter(o -> o.value() != null && rounded(o.value()).compareTo(value) == 0)
              .toList();
      List<ObservationRow> hits = same.stream().filter(o -> agrees(probe, o)).toList();
      if (hits.isEmpty()) {
        faults.add("probe " + probe + " same value " + same.stream().limit(2).toList());
      } else if (hits.stream().noneMatch(o -> isPlaced(probe, o))) {
        faults.add("place " + probe);
      }
    }
    return faults;
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.round(DIGITS);
  }

  private static boolean isPlaced(JsonNode probe, ObservationRow row) {
    return probe.path("row").asInt() == row.rowNo()
        && probe.path("column").asInt() == row.columnNo();
  }

  private static boolean agrees(JsonNode probe, ObservationRow row) {
    return (!probe.has("region") || isRegion(probe.get("region").asString(), row))
        && (!probe.has("indicator") || isIndicator(probe.get("indicator").asString(), row))
        && (!probe.has("period") || probe.get("period").asString().equals(row.periodCode()))
        && (!probe.has("measure") || probe.get("measure").asString().equals(row.measure().code()))
        && (probe.path("unit").asString("").isEmpty()
            || probe.get("unit").asString().equals(row.unit()));
  }

  private static boolean isRegion(String gold, ObservationRow row) {
    int year = Integer.parseInt(row.periodCode().substring(0, 4));
    @Nullable String code =
        ProjectReference.DATA.regions().find(gold, year, null).map(Region::code).orElse(null);
    return region(gold).equals(region(row.regionName()))
        || (code != null && code.equals(row.regionCode()));
  }

  private static boolean isIndicator(String gold, ObservationRow row) {
    return alike(gold, row.indicatorName())
        || ProjectReference.DATA.indicators().resolve(gold).code().equals(row.indicatorCode());
  }

  private static String region(String name) {
    String bare =
        name.replaceAll("[\\s　#]", "")
            .replaceAll("(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|地区|省|市|区|县|林区)$", "");
    return Set.of("中国", "中华人民共和国").contains(bare) ? "全国" : bare;
  }

  private static boolean alike(String gold, String mine) {
    String g = gold.replaceAll("[\\s（）()“”\"、，,·:：]", "");
    String m = mine.replaceAll("[\\s（）()“”\"、，,·:：]", "");
    return !g.isEmpty()
        && !m.isEmpty()
        && (double) CommonSubsequence.length(g, m) / g.length() >= ALIKE;
  }
}
