package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yunhe.reference.Indicator;
import org.yunhe.table.label.Label;
import org.yunhe.table.time.PartialPeriod;

/**
 * The indicator and the label path of rows that name indicators. A row such as 城镇 names a part of
 * the row that it is set under; any other row names an indicator of its own.
 */
final class RowPaths {
  private record Named(String indicator, String path, String region) {}

  /** What a row says but for the label that it stands below. */
  private record Said(
      List<String> chain, Label label, String region, PartialPeriod period, String aggregate) {}

  private final Vocabulary vocabulary;
  private final String title;

  /** Whether rows are industries. */
  private final boolean industries;

  /** Whether rows are industries, or all of them, and nothing else: of what, they do not tell. */
  private final boolean onlyIndustries;

  private final Map<Named, Set<List<String>>> chains = new HashMap<>();
  private final Map<Said, Set<String>> sections = new HashMap<>();

  /**
   * @param title the indicator that the title names; empty if it names none
   */
  RowPaths(Vocabulary vocabulary, String title, List<RowFacts> rows) {
    this.vocabulary = vocabulary;
    this.title = title;
    this.industries = rows.stream().anyMatch(row -> !row.industry().isEmpty());
    this.onlyIndustries =
        industries
            && rows.stream()
                .allMatch(row -> !row.industry().isEmpty() || isPartOrWhole(row.label().name()));
    for (RowFacts row : rows) {
      chains.computeIfAbsent(named(row), n -> new HashSet<>()).add(row.chain());
      sections.computeIfAbsent(said(row), s -> new HashSet<>()).add(row.section());
    }
  }

  private static Said said(RowFacts row) {
    return new Said(
        row.chain(),
        row.label(),
        Objects.toString(row.region(), ""),
        row.period(),
        row.aggregate());
  }

  private Named named(RowFacts row) {
    return new Named(
        isOfIndustry(row) ? industry(row) : indicator(row),
        String.join("/", belowRoot(row)),
        Objects.toString(row.region(), ""));
  }

  /**
   * The industry that a row names, or is a part of, under a title or a row that names an indicator;
   * empty if there is none.
   */
  String industry(RowFacts row) {
    if (!row.industry().isEmpty() || over(row).isEmpty()) {
      return row.industry();
    }
    String name = row.label().name();
    if (isIndustry(name)) {
      return name;
    }
    boolean part = vocabulary.words().isGroup(name) && isIndustry(row.parent());
    return part && (industries || title.isEmpty()) ? row.parent() : "";
  }

  /** The indicator that the title names, else the nearest row above that names one. */
  private String over(RowFacts row) {
    if (!title.isEmpty()) {
      return title;
    }
    for (int i = row.chain().size() - 2; i >= 0; i--) {
      String label = row.chain().get(i);
      if (vocabulary.isIndicator(label) && !isIndustry(label)) {
        return label;
      }
    }
    return "";
  }

  /**
   * Whether a row gives for its industry what the title or a row above names: 采矿业 under 规模以上工业增加值,
   * or 国有 below it.
   */
  private boolean isOfIndustry(RowFacts row) {
    return !over(row).isEmpty() && isIndustry(industry(row));
  }

  private boolean isIndustry(String name) {
    return vocabulary.isIndustry(name) && !vocabulary.isIndicator(name);
  }

  /** The indicator of a row; empty if it names only a part of something. */
  String indicator(RowFacts row) {
    if (isOfIndustry(row)) {
      return over(row);
    }
    String name = row.label().name();
    // 全市 alone may head the rows of the region.
    boolean heading = title.isEmpty() && vocabulary.isAmongRegions(name);
    if (isPartOrWhole(name) && !heading) {
      return row.parent();
    }
    return onlyIndustries && row.parent().isEmpty() ? "" : name;
  }

  /** 轻工业, 合计, 全市总计. */
  private boolean isPartOrWhole(String name) {
    return vocabulary.words().isGroup(name) || vocabulary.words().isWhole(name);
  }

  /**
   * Labels that tell a row from others of its indicator, without the outermost one unless that is
   * what tells them apart: from another row of the table, or from those of other tables, since 第二产业
   * under 固定资产投资 is not that under 地区生产总值. A row that stands again below a label without numbers is
   * told by that.
   */
  List<String> path(RowFacts row) {
    List<String> path = new ArrayList<>(section(row));
    path.addAll(pathInSection(row));
    return path;
  }

  /**
   * The label without numbers that tells a row from another of its name; none if none is needed.
   */
  List<String> section(RowFacts row) {
    boolean again = sections.getOrDefault(said(row), Set.of()).size() > 1;
    return again && !row.section().isEmpty() ? List.of(row.section()) : List.of();
  }

  private List<String> pathInSection(RowFacts row) {
    boolean ambiguous = chains.getOrDefault(named(row), Set.of()).size() > 1;
    if (ambiguous) {
      return row.chain();
    }
    return isUnlistedPart(row) ? fromListed(row.chain()) : belowRoot(row);
  }

  /** Whether a row under another has a name that no reference data tell the meaning of. */
  private boolean isUnlistedPart(RowFacts row) {
    String name = indicator(row);
    return !isOfIndustry(row)
        && !name.isEmpty()
        && row.chain().size() > 1
        && !name.equals(row.chain().get(0))
        && !vocabulary.isIndicator(name);
  }

  /** The chain from the nearest label whose meaning the reference data tell; else all of it. */
  private List<String> fromListed(List<String> chain) {
    int from = chain.size() - 1;
    while (from > 0 && !vocabulary.isIndicator(chain.get(from))) {
      from--;
    }
    List<String> parts = new ArrayList<>(chain.subList(from, chain.size()));
    parts.set(0, fullName(parts.get(0)));
    parts.removeIf(vocabulary.words()::isTotal);
    return parts.size() > 1 ? parts : List.of();
  }

  /** The name of the reference data, so that the same indicator is always called the same. */
  private String fullName(String name) {
    return vocabulary.reference().indicators().find(name).map(Indicator::name).orElse(name);
  }

  /** The path of a part of what a title names: 轻工业 below 工业增加值 is not that below 工业用电量. */
  List<String> below(String part) {
    boolean unlisted = !part.isEmpty() && !title.isEmpty() && !vocabulary.isIndicator(part);
    return unlisted ? List.of(fullName(title), part) : List.of();
  }

  private List<String> belowRoot(RowFacts row) {
    return isOfIndustry(row) ? besideIndustry(row) : belowOwnRoot(row);
  }

  /** What more than its industry tells a row of what is divided by industry: 轻工业 over 纺织业. */
  private List<String> besideIndustry(RowFacts row) {
    return row.chain().stream()
        .filter(label -> !vocabulary.words().isWhole(label))
        .filter(label -> !vocabulary.isIndustry(label))
        .filter(label -> !fullName(label).equals(fullName(over(row))))
        .toList();
  }

  private List<String> belowOwnRoot(RowFacts row) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < row.chain().size(); i++) {
      String label = row.chain().get(i);
      boolean root = i == 0 && !isPartOrWhole(label);
      if (!root && !vocabulary.words().isWhole(label)) {
        parts.add(label);
      }
    }
    boolean own = parts.size() == 1 && parts.get(0).equals(indicator(row));
    return own ? List.of() : parts;
  }
}
