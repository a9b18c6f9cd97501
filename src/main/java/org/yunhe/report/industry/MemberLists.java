package org.yunhe.report.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yunhe.report.industry.IndustrySystem.Member;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;

/** Reads the list of industries beside the name of their system. */
final class MemberLists {
  private static final String CLAUSE = "，。；：！？,;:\n";
  private static final int LONGEST = 14;

  /** How far before or after its name the list of a system reaches. */
  private static final int REACH = 400;

  private static final Pattern JOIN = Pattern.compile("以及|和|与");

  private final WordTrie leads;
  private final WordTrie ends;
  private final GroupNames groupNames;

  MemberLists(Lexicon lexicon, GroupNames groupNames) {
    this.leads = lexicon.trie("list.leads");
    this.ends = lexicon.trie("list.ends");
    this.groupNames = groupNames;
  }

  /** The industries of a system that a sentence lists; empty if it lists none that fit its name. */
  List<Member> of(String sentence, SystemName name) {
    List<Member> before = before(sentence, name);
    return before.isEmpty() ? after(sentence, name) : before;
  }

  /** 培育A、B、C和D、E、F“3+3”现代工业体系. */
  private List<Member> before(String sentence, SystemName name) {
    int start = name.start();
    while (start > 0
        && name.start() - start < REACH
        && CLAUSE.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    int end = name.start();
    boolean open = false;
    for (int tail = ends.longestBefore(sentence, start, end); tail > 0; ) {
      open |= sentence.charAt(end - tail) == '等';
      end -= tail;
      tail = ends.longestBefore(sentence, start, end);
    }
    for (List<String> items : readings(sentence.substring(afterMeans(sentence, start, end), end))) {
      if (fits(items.size(), name, open)) {
        return grouped(items, name);
      }
    }
    return List.of();
  }

  /** Where a list starts that 是指, 即 or 包括 opens. */
  private static int afterMeans(String sentence, int start, int end) {
    int from = start;
    for (String word : new String[] {"是指", "包括", "即"}) {
      int at = sentence.lastIndexOf(word, end);
      from = at >= start ? Math.max(from, at + word.length()) : from;
    }
    return from;
  }

  private static boolean fits(int items, SystemName name, boolean open) {
    if (items < 2) {
      return false;
    }
    if (items == name.known()) {
      return true;
    }
    boolean plus = name.sizes().size() > 1;
    return plus && (open ? items >= 3 : name.isOpen() && items > name.known());
  }

  /** The items of a list by the sizes of the groups; in one group if they do not add up. */
  private List<Member> grouped(List<String> items, SystemName name) {
    List<Member> members = new ArrayList<>();
    boolean exact = items.size() >= name.known();
    String groupName = name.sizes().size() == 1 ? groupNames.in(name.name()) : "";
    int group = 0;
    int inGroup = 0;
    for (String item : items) {
      int size = name.sizes().get(group);
      if (exact && size != SystemName.OPEN && inGroup == size && group + 1 < name.sizes().size()) {
        group++;
        inGroup = 0;
      }
      members.add(new Member(item, group, groupName));
      inGroup++;
    }
    return members;
  }

  /** “2+3”产业体系：A、B两大主导产业，C、D、E三大新兴产业; “3”是指A、B、C. */
  private List<Member> after(String sentence, SystemName name) {
    List<Member> members = new ArrayList<>();
    int group = 0;
    for (String clause : following(sentence, name).split("[，。；：！？,;:]", -1)) {
      for (String part : parts(clause)) {
        int size = group < name.sizes().size() ? name.sizes().get(group) : 0;
        List<String> items = sized(withoutCount(part), size);
        if (items.size() > 1) {
          String groupName = groupNames.in(part);
          for (String item : items) {
            members.add(new Member(item, group, groupName));
          }
          group++;
        }
      }
    }
    boolean whole = group == name.sizes().size() || (group > 0 && group == closed(name));
    if (whole) {
      return members;
    }
    return oneList(sentence, name);
  }

  /** “3+3”产业体系，即A、B、C、D、E、F. */
  private List<Member> oneList(String sentence, SystemName name) {
    for (String clause : following(sentence, name).split("[，。；：！？,;:]", -1)) {
      List<String> items = sized(withoutCount(clause), name.known());
      if (items.size() > 2) {
        return grouped(items, name);
      }
    }
    return List.of();
  }

  private static String following(String sentence, SystemName name) {
    return sentence.substring(name.end(), Math.min(sentence.length(), name.end() + REACH));
  }

  private static int closed(SystemName name) {
    return (int) name.sizes().stream().filter(size -> size != SystemName.OPEN).count();
  }

  /** A clause that holds two groups, each with its count: A、B两大产业和C、D、E三大产业. */
  private static List<String> parts(String clause) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = clause.indexOf("产业和"); i >= 0; i = clause.indexOf("产业和", from)) {
      parts.add(clause.substring(from, i + 2));
      from = i + 3;
    }
    parts.add(clause.substring(from));
    return parts;
  }

  /** The list without 三大主导产业 at its end and “3”是指 at its start. */
  private static String withoutCount(String part) {
    String list = part;
    int quote = list.indexOf('”');
    if (quote >= 0 && quote <= 6) {
      list = list.substring(quote + 1);
    }
    for (String mark : new String[] {"大", "个"}) {
      int at = list.lastIndexOf(mark);
      if (at > 2
          && list.length() - at <= LONGEST
          && "两二三四五六七八九十0123456789".indexOf(list.charAt(at - 1)) >= 0) {
        int from = at - 1;
        while (from > 0 && Character.isDigit(list.charAt(from - 1))) {
          from--;
        }
        return list.substring(0, from);
      }
    }
    return list;
  }

  /** The reading of a list that has so many industries; any size of two or more for N. */
  private List<String> sized(String list, int size) {
    for (List<String> items : readings(list)) {
      if (items.size() == size || (size == SystemName.OPEN && items.size() > 1)) {
        return items;
      }
    }
    return List.of();
  }

  /**
   * The ways to read a list: 和 inside a name (软件和信息服务), before its last industry, or between any
   * two. A reading with an item that can't be an industry's name is left out.
   */
  private List<List<String>> readings(String list) {
    String body = trim(list);
    int last = body.lastIndexOf('、') + 1;
    List<List<String>> readings = new ArrayList<>();
    for (String way :
        List.of(
            body,
            body.substring(0, last) + JOIN.matcher(body.substring(last)).replaceAll("、"),
            JOIN.matcher(body).replaceAll("、"))) {
      List<String> items = List.of(way.split("、", -1));
      if (items.stream().allMatch(MemberLists::isName)) {
        readings.add(items);
      }
    }
    return readings;
  }

  private String trim(String list) {
    int from = 0;
    for (int lead = leads.longestAt(list, from, list.length()); lead > 0; ) {
      from += lead;
      lead = leads.longestAt(list, from, list.length());
    }
    int to = list.length();
    for (int tail = ends.longestBefore(list, from, to); tail > 0; ) {
      to -= tail;
      tail = ends.longestBefore(list, from, to);
    }
    return list.substring(from, Math.max(from, to)).strip();
  }

  private static boolean isName(String item) {
    return item.length() > 1
        && item.length() <= LONGEST
        && item.chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '·' || c == '（' || c == '）')
        && item.indexOf('的') < 0
        && !Character.isDigit(item.charAt(0));
  }
}
