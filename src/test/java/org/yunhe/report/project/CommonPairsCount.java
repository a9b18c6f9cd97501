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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts which pairs of neighbouring characters the reports beside the checkout share, and writes
 * {@code warehouse/reference/report/common_pairs.txt}. Run like {@link ProjectModelTraining}.
 */
public final class CommonPairsCount {
  /** Of 20 provincial reports; fewer make a pair rare, so that it speaks for a name. */
  private static final int LEAST_PROVINCES = 8;

  /** Of the provinces, the decades of national reports, the district and the communiqués. */
  private static final int LEAST_GROUPS = 5;

  private static final int PAIRS_A_LINE = 25;

  private static final Pattern DECADE = Pattern.compile("-(\\d{3})\\d-");

  private CommonPairsCount() {}

  public static void main(String[] args) throws IOException {
    Path reports = GoldSegments.folder().resolve("../../reports");
    Map<String, Integer> provinces = new TreeMap<>();
    Map<String, Set<String>> others = new TreeMap<>();
    for (Path file : texts(reports.resolve("provincial"))) {
      pairs(file).forEach(pair -> provinces.merge(pair, 1, Integer::sum));
    }
    for (String folder : List.of("national", "district", "statistics")) {
      for (Path file : texts(reports.resolve(folder))) {
        Matcher decade = DECADE.matcher(file.getFileName().toString());
        String group = folder.equals("national") && decade.find() ? decade.group(1) : folder;
        others.computeIfAbsent(group, any -> new HashSet<>()).addAll(pairs(file));
      }
    }
    Map<String, Integer> groups = new TreeMap<>(provinces);
    others.values().forEach(all -> all.forEach(pair -> groups.merge(pair, 1, Integer::sum)));
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Pairs of neighbouring characters that reports share: what a name is made of besides");
    lines.add("# is its own. Written by CommonPairsCount.");
    lines.add("# At least 8 of 20 provincial reports hold them.");
    write(
        "common.pairs", pair -> provinces.getOrDefault(pair, 0) >= LEAST_PROVINCES, groups, lines);
    lines.add("# Fewer do, but at least 5 provinces, decades of national reports and the like.");
    write(
        "known.pairs",
        pair ->
            groups.get(pair) >= LEAST_GROUPS && provinces.getOrDefault(pair, 0) < LEAST_PROVINCES,
        groups,
        lines);
    Files.writeString(
        Path.of("warehouse/reference/report/common_pairs.txt"), String.join("\n", lines) + "\n");
  }

  private static void write(
      String name, Predicate<String> belongs, Map<String, Integer> groups, List<String> lines) {
    List<String> all = groups.keySet().stream().filter(belongs).toList();
    lines.add("[" + name + "]");
    for (int i = 0; i < all.size(); i += PAIRS_A_LINE) {
      lines.add(String.join(" ", all.subList(i, Math.min(all.size(), i + PAIRS_A_LINE))));
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Set<String> pairs(Path file) throws IOException {
    String text = Files.readString(file).replaceAll("\\s", "");
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
