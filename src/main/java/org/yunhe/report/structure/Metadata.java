package org.yunhe.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** Reads what the head of a document says of it. */
final class Metadata {
  private static final String COUNTRY = "000000";
  private static final int FIRST_YEAR = 1949;
  private static final int HEAD_PARAGRAPHS = 8;
  private static final int LONGEST_HEAD = 120;
  private static final int LONGEST_TITLE = 90;

  private static final String EXCERPT = "（节选）";

  private final Map<String, String> kinds;
  private final WordTrie offices;
  private final WordTrie national;
  private final Regions regions;

  Metadata(Lexicon lexicon, Regions regions) {
    kinds = lexicon.map("kind");
    offices = lexicon.trie("office");
    national = lexicon.trie("national");
    this.regions = regions;
  }

  /** The lines before the running text. */
  static List<String> head(String text, List<Paragraph> paragraphs) {
    List<String> head = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      if (p.length() > LONGEST_HEAD || head.size() == HEAD_PARAGRAPHS) {
        break;
      }
      String line = text.substring(p.start(), p.end());
      if (line.startsWith("各位代表") || Heading.level(text, p) > 0) {
        break;
      }
      head.add(line);
    }
    return head;
  }

  /** The kind of document that a title names; {@code other} if it names none. */
  String kind(String title) {
    String whole =
        title.endsWith(EXCERPT) ? title.substring(0, title.length() - EXCERPT.length()) : title;
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      if (whole.endsWith(kind.getKey())) {
        return kind.getValue();
      }
    }
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      if (title.contains(kind.getKey())) {
        return kind.getValue();
      }
    }
    return "other";
  }

  /** The title among the lines of the head; empty if none looks like one. */
  String title(List<String> head) {
    for (String line : head) {
      if (line.length() <= LONGEST_TITLE && !line.contains("。") && !kind(line).equals("other")) {
        return line;
      }
    }
    return "";
  }

  /** Who delivered it: a name beside an office (区长 某某). */
  String speaker(List<String> head) {
    for (String line : head) {
      int office = offices.findLast(line, 0, line.length());
      if (office >= 0 && line.length() <= 40) {
        int after = office + offices.longestAt(line, office, line.length());
        String name = line.substring(after);
        if (name.length() >= 2 && name.length() <= 4 && isName(name)) {
          return name;
        }
      }
    }
    return "";
  }

  private static boolean isName(String name) {
    return name.codePoints().allMatch(c -> Character.isIdeographic(c) || c == '·');
  }

  /** Where it was delivered: 某某第…次会议. */
  String meeting(List<String> head) {
    for (String line : head) {
      int to = line.lastIndexOf("会议");
      if (to < 0) {
        continue;
      }
      int from = line.indexOf('在');
      from =
          from < 0 || from > to
              ? Math.max(line.lastIndexOf('日', to), line.lastIndexOf('—', to))
              : from;
      String meeting = line.substring(from + 1, to + 2);
      if (meeting.contains("人民代表大会") || meeting.contains("人大")) {
        return meeting;
      }
    }
    return "";
  }

  /**
   * The region that issues it: the first in the head whose name the code lists know, the country if
   * the head or the opening says that the State Council or the National People's Congress speaks,
   * or what follows says so and the opening names no region.
   */
  Optional<Region> region(List<String> head, String opening, String further, int year) {
    boolean national = isNational(opening);
    for (String line : head) {
      Optional<Region> region = regionIn(line, year);
      if (region.isPresent()) {
        return region;
      }
      national |= isNational(line);
    }
    Optional<Region> told = national ? Optional.empty() : regionIn(opening, year);
    return national || (told.isEmpty() && isNational(further))
        ? regions.byCode(COUNTRY, Math.max(year, FIRST_YEAR))
        : told;
  }

  private boolean isNational(String line) {
    return national.find(line, 0, line.length()) >= 0;
  }

  private Optional<Region> regionIn(String line, int year) {
    Region best = null;
    for (int end = 0; end < line.length(); end++) {
      if ("省市区县旗州盟".indexOf(line.charAt(end)) < 0) {
        continue;
      }
      for (int start = Math.max(0, end - 11); start < end - 1; start++) {
        Optional<Region> found =
            regions.find(line.substring(start, end + 1), year, best == null ? null : best.code());
        if (found.isPresent()) {
          best = found.get();
          break;
        }
      }
      if (best == null) {
        continue;
      }
      if (end + 1 < line.length() && "第人政统国".indexOf(line.charAt(end + 1)) >= 0) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 到2030年 at the start of a clause, 力争到2030年: a year to come, not the one spoken of. */
  private static boolean isAhead(String text, int start, int at) {
    boolean until = text.charAt(at) == '到' || text.charAt(at) == '至';
    return until && (at == start || "，。；：、“争保计划望\n".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** The year that most sentences of a document speak of; null if none is named. */
  static @Nullable Integer mainYear(String text, int start, int end) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = start; i + 5 <= end; i++) {
      int year = text.charAt(i + 4) == '年' ? Years.at(text, i, end) : 0;
      if (year > 0 && (i == start || !isAhead(text, start, i - 1))) {
        counts.merge(year, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
