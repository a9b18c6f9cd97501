package org.yunhe.report.industry;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yunhe.report.industry.IndustrySystem.Member;

/** Decides which industry of one system a statement or project belongs to. */
final class SystemLinks {
  private static final List<String> PLACES =
      List.of("产业园", "园", "基地", "项目", "工程", "中心", "小镇", "产业城", "科技城", "谷");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  SystemLinks(IndustrySystem system, Trades trades) {
    for (Member member : system.industries()) {
      words.put(member.name(), trades.wordsOf(member.name()));
    }
  }

  /**
   * An industry and why.
   *
   * @param industry its name
   * @param basis as in {@link org.yunhe.staged.IndustryLinkRow}
   */
  record Link(String industry, String basis) {}

  /**
   * The industry that a subject belongs to: one that its own name names; else one whose words its
   * name has; else the only one that its sentence or the opening of its paragraph names; else the
   * only one that its heading names.
   */
  Optional<Link> of(Context context) {
    return longestNamed(context.name())
        .map(industry -> new Link(industry, "named"))
        .or(() -> byKeyword(context.name()).map(industry -> new Link(industry, "keyword")))
        .or(() -> onlyNamed(context.clause()).map(industry -> new Link(industry, "named")))
        .or(() -> onlyNamed(context.sentence()).map(industry -> new Link(industry, "paragraph")))
        .or(() -> onlyNamed(context.opening()).map(industry -> new Link(industry, "paragraph")))
        .or(() -> onlyNamed(context.heading()).map(industry -> new Link(industry, "heading")));
  }

  private Optional<String> longestNamed(String text) {
    return words.keySet().stream()
        .filter(text::contains)
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  private Optional<String> onlyNamed(String text) {
    List<String> named =
        words.keySet().stream().filter(industry -> speaksOf(text, industry)).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Whether a text names an industry other than inside the name of a place (高端装备产业园). */
  private static boolean speaksOf(String text, String industry) {
    for (int at = text.indexOf(industry); at >= 0; at = text.indexOf(industry, at + 1)) {
      int end = at + industry.length();
      if (PLACES.stream().noneMatch(place -> text.startsWith(place, end))) {
        return true;
      }
    }
    return false;
  }

  /** The industry that owns the longest word of trade in a name; none if two own it. */
  private Optional<String> byKeyword(String name) {
    int longest = 0;
    Set<String> owners = new LinkedHashSet<>();
    for (Map.Entry<String, Set<String>> industry : words.entrySet()) {
      for (String word : industry.getValue()) {
        if (word.length() > 1 && word.length() >= longest && name.contains(word)) {
          if (word.length() > longest) {
            owners.clear();
            longest = word.length();
          }
          owners.add(industry.getKey());
        }
      }
    }
    return owners.size() == 1 ? Optional.of(owners.iterator().next()) : Optional.empty();
  }
}
