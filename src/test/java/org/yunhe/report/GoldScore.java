package org.yunhe.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yunhe.CommonSubsequence;
import org.yunhe.reference.Units;
import org.yunhe.staged.StatementRow;
import tools.jackson.databind.JsonNode;

/**
 * Scores statements against annotated ones: found if number and unit agree and the indicators share
 * enough of their characters in order, strict if measure, bound and nature agree too.
 */
final class GoldScore {
  private static final double TOLERANCE = 1e-6;

  private final Units units;
  private int gold;
  private int mine;
  private int found;
  private int strict;

  GoldScore(Units units) {
    this.units = units;
  }

  private record Pair(double likeness, int gold, int mine) {}

  void add(JsonNode statements, List<StatementRow> rows) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (int j = 0; j < rows.size(); j++) {
        double likeness = likeness(statements.get(i), rows.get(j));
        if (likeness > 0) {
          pairs.add(new Pair(likeness, i, j));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedMine = new HashSet<>();
    for (Pair pair : pairs) {
      if (!usedGold.contains(pair.gold) && !usedMine.contains(pair.mine)) {
        usedGold.add(pair.gold);
        usedMine.add(pair.mine);
        found++;
        strict += agrees(statements.get(pair.gold), rows.get(pair.mine)) == 3 ? 1 : 0;
      }
    }
    gold += statements.size();
    mine += rows.size();
  }

  double found() {
    return 2.0 * found / (gold + mine);
  }

  double strict() {
    return 2.0 * strict / (gold + mine);
  }

  private double likeness(JsonNode one, StatementRow row) {
    BigDecimal value =
        units.resolve(one.get("unit").asString()).toBase(one.get("value").decimalValue());
    if (!close(value, row.baseValue())) {
      return 0;
    }
    String a = plain(one.get("indicator").asString());
    String b = plain(row.indicatorText());
    int common = CommonSubsequence.length(a, b);
    if (a.isEmpty() || b.isEmpty() || common < 0.6 * a.length() || common < 0.5 * b.length()) {
      return 0;
    }
    return (double) common / Math.max(a.length(), b.length()) + 0.05 * agrees(one, row);
  }

  private static int agrees(JsonNode one, StatementRow row) {
    return (one.get("measure").asString().equals(row.measure().code()) ? 1 : 0)
        + (one.get("comparator").asString().equals(row.comparison().code()) ? 1 : 0)
        + (one.get("nature").asString().equals(row.nature().code()) ? 1 : 0);
  }

  private static boolean close(BigDecimal a, BigDecimal b) {
    double x = a.doubleValue();
    double y = b.doubleValue();
    return Math.abs(x - y) <= TOLERANCE * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
  }

  /** The name in simplified script without marks and filler. */
  private static String plain(String name) {
    String text = Reading.READER.read(name, ReportHints.none()).text().text();
    return text.replaceAll("[\\s，。、；：“”‘’（）()《》·,.;:的了]", "")
        .replaceAll("^(全年|全省|全市|全区|全县|全国|我省|我市|我区|我县|累计|预计|力争|实现|完成|达到|其中)+", "");
  }
}
