package org.yunhe.report.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts which pairs of neighbouring characters the provincial reports beside the checkout share,
 * and writes {@code warehouse/reference/report/common_pairs.txt}. Run like {@link
 * ProjectModelTraining}.
 */
public final class CommonPairsCount {
  /** Of 20 reports; fewer make a pair rare, so that it speaks for a name. */
  private static final int LEAST_REPORTS = 8;

  private static final int PAIRS_A_LINE = 25;

  private CommonPairsCount() {}

  public static void main(String[] args) throws IOException {
    Path reports = GoldSegments.folder().resolve("../../reports/provincial");
    Map<String, Integer> counts = new TreeMap<>();
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.sorted().toList()) {
        pairs(Files.readString(file).replaceAll("\\s", ""))
            .forEach(pair -> counts.merge(pair, 1, Integer::sum));
      }
    }
    List<String> common =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_REPORTS)
            .map(Map.Entry::getKey)
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Pairs of neighbouring characters that at least 8 of 20 provincial reports hold: what a");
    lines.add("# name is made of besides is its own. Written by CommonPairsCount.");
    lines.add("[common.pairs]");
    for (int i = 0; i < common.size(); i += PAIRS_A_LINE) {
      lines.add(String.join(" ", common.subList(i, Math.min(common.size(), i + PAIRS_A_LINE))));
    }
    Files.writeString(
        Path.of("warehouse/reference/report/common_pairs.txt"), String.join("\n", lines) + "\n");
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
