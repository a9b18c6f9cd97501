package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes lists of subjects apart and gives each member what the text says once for all. */
final class SubjectList {
  private static final String FAMILY_ENDS = "率量数额值费";

  /** 涉及, 惠及, 普及: in these 及 joins nothing. */
  private static final String IN_WORDS = "涉惠普波危提顾触";

  private static final int SHORT = 4;
  private static final List<String> SHARES = List.of("占比", "比重", "比例", "金额");

  private final StatementWords words;

  SubjectList(StatementWords words) {
    this.words = words;
  }

  /** The subjects of so many values; one subject alone if the text cannot be taken apart. */
  List<String> split(String subject, int count) {
    if (count < 2) {
      return List.of(subject);
    }
    List<String> parts = cut(subject.replace("分别", ""), "、");
    if (parts.size() < count) {
      parts = cutJoints(parts, count);
    }
    List<String> family = parts.size() == count ? compose(parts) : List.of();
    if (!family.isEmpty() && !isNumeral(parts.get(0))) {
      return family;
    }
    List<String> pair = pair(subject, count);
    return !pair.isEmpty() ? pair : family.isEmpty() ? List.of(subject) : family;
  }

  /** 一 of 一、二、三产: says nothing without what the last item says. */
  private static boolean isNumeral(String part) {
    return part.length() == 1 && "一二三".contains(part);
  }

  /** 城乡居民收入 for two values: 城镇居民收入 and 农村居民收入. */
  private List<String> pair(String subject, int count) {
    for (Map.Entry<String, String> pair : words.pair.entrySet()) {
      int at = subject.indexOf(pair.getKey());
      String[] members = pair.getValue().split("\\|", -1);
      if (at >= 0 && members.length == count) {
        List<String> subjects = new ArrayList<>();
        for (String member : members) {
          subjects.add(
              subject.substring(0, at) + member + subject.substring(at + pair.getKey().length()));
        }
        return subjects;
      }
    }
    return List.of();
  }

  private static List<String> cut(String subject, String mark) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      depth += c == '“' || c == '《' ? 1 : c == '”' || c == '》' ? -1 : 0;
      if (depth <= 0 && subject.startsWith(mark, i)) {
        parts.add(subject.substring(from, i));
        from = i + mark.length();
      }
    }
    parts.add(subject.substring(from));
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Cuts at 和, 与, 及, 以及, from the last part on, until there are enough. */
  private static List<String> cutJoints(List<String> parts, int count) {
    List<String> cut = new ArrayList<>(parts);
    for (int i = cut.size() - 1; i >= 0 && cut.size() < count; i--) {
      String part = cut.get(i);
      for (String joint : new String[] {"以及", "和", "与", "及"}) {
        int at = part.lastIndexOf(joint);
        if (at > 0 && !isInWord(part, at) && at + joint.length() < part.length()) {
          cut.set(i, part.substring(0, at));
          cut.add(i + 1, part.substring(at + joint.length()));
          i += 2;
          break;
        }
      }
    }
    return cut;
  }

  /** 惠及: whether a conjunction at a place is part of a word. */
  static boolean isInWord(String text, int at) {
    return at > 0 && text.charAt(at) == '及' && IN_WORDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private List<String> compose(List<String> parts) {
    List<String> composed = new ArrayList<>(parts);
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    for (int i = 0; i < parts.size() - 1; i++) {
      composed.set(i, withFamily(parts.get(i), last));
    }
    for (int i = 1; i < parts.size(); i++) {
      composed.set(i, withOwner(composed.get(i), first));
    }
    return composed;
  }

  /** 黄金 of 黄金、白银、镍产量 takes 产量; 城镇 of 城镇、农村居民收入 takes 居民收入. */
  private String withFamily(String part, String last) {
    int modifier = words.modifier.longestAt(last, 0, last.length());
    boolean member = words.modifier.longestBefore(part, 0, part.length()) > 0;
    if (modifier > 0 && member && modifier < last.length()) {
      return part + last.substring(modifier);
    }
    if (words.measureNoun.longestBefore(part, 0, part.length()) > 0) {
      return part;
    }
    int share = last.indexOf('占', 1);
    int at = share > 0 ? share : last.length();
    while (at > 1) {
      int head = words.head.longestBefore(last, 0, at);
      if (head == 0 || head >= at) {
        break;
      }
      at -= head;
    }
    boolean whole = part.charAt(part.length() - 1) == last.charAt(last.length() - 1);
    if (at == last.length() && !whole && part.length() < at && at - part.length() <= SHORT) {
      // 刑事、治安案件: members of one length, then the family.
      at = part.length();
    }
    return last.length() - at < 2 ? part : joined(part, last.substring(at));
  }

  /** Two parts of a name; what both hold where they meet is written once. */
  String joined(String part, String family) {
    return part + family.substring(overlap(part, family));
  }

  /** How much of the family name a member already ends with. */
  private static int overlap(String part, String family) {
    for (int length = Math.min(part.length(), family.length()); length > 0; length--) {
      if (part.endsWith(family.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** 普惠率 of 适龄儿童入园率和普惠率 takes 适龄儿童. */
  private String withOwner(String part, String first) {
    boolean alike =
        part.length() <= SHORT
            && FAMILY_ENDS.indexOf(part.charAt(part.length() - 1)) >= 0
            && part.charAt(part.length() - 1) == first.charAt(first.length() - 1);
    boolean attribute = words.attribute.contains(part);
    if ((!alike && !attribute) || first.length() <= part.length() + 1) {
      return part;
    }
    return owner(first, part.length()) + part;
  }

  /** 总投资; or the share of one: 装机占比. */
  boolean isAttribute(String subject) {
    if (words.attribute.contains(subject)) {
      return true;
    }
    for (String share : SHARES) {
      if (subject.endsWith(share)) {
        return words.attribute.contains(subject, 0, subject.length() - share.length());
      }
    }
    return false;
  }

  /** A subject without the noun of its own measure, and without the deed that it measures. */
  String owner(String subject, int likely) {
    if (isAttribute(subject)) {
      return "";
    }
    int attribute = words.attribute.longestBefore(subject, 0, subject.length());
    int tail = attribute > 0 && attribute < subject.length() ? attribute : likely;
    int deed = attribute > 0 ? words.reach.longestAt(subject, 0, subject.length() - tail) : 0;
    return subject.substring(deed, Math.max(deed, subject.length() - tail));
  }
}
