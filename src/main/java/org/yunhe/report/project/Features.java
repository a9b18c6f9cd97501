package org.yunhe.report.project;

/**
 * Names what the model weighs. Each feature is a short text that a statistician can read in the
 * file of weights.
 */
final class Features {
  private final ProjectWords words;
  private final PlaceNames places;

  Features(ProjectWords words, PlaceNames places) {
    this.words = words;
    this.places = places;
  }

  /** Gives the features of a candidate to a sink, always in the same order. */
  void of(Traits traits, FeatureSink features) {
    String tail = tail(traits);
    features.add("bias");
    verb(traits, features);
    list(traits, tail, features);
    name(traits, tail, features);
  }

  private static void verb(Traits t, FeatureSink features) {
    String verb = t.verb();
    features.add("verb", verb);
    features.add("verbStart", verb, 0, Math.min(2, verb.length()));
    features.add("verbEnd", verb, Math.max(0, verb.length() - 2), verb.length());
    features.add("stage", t.stage().code());
    features.add("government", t.government().name());
  }

  private void list(Traits t, String tail, FeatureSink features) {
    features.add("items", t.items() > 3 ? "many" : String.valueOf(t.items()));
    if (t.items() > 1) {
      int share = 4 * t.builtPeers() / (t.items() - 1);
      features.add("builtPeers", share + "/4");
      features.add("lastHead", String.valueOf(t.lastHead()));
    }
    features.add("tail", tail);
    int end = t.tail().length();
    int word = words.projectTails.longestBefore(t.tail(), 0, end);
    features.add("tailWord", t.tail(), end - word, end);
  }

  private String tail(Traits t) {
    if (!t.open()) {
      return "none";
    }
    String tail = t.tail();
    if (tail.isEmpty()) {
      return "bare";
    }
    int project = words.projectTails.longestBefore(tail, 0, tail.length());
    int other = words.otherTails.longestBefore(tail, 0, tail.length());
    if (project == 0 && other == 0) {
      return "unknown";
    }
    if (project > other) {
      return tail.endsWith("项目") || tail.endsWith("工程") ? "project" : "facility";
    }
    return "other";
  }

  private void name(Traits t, String tail, FeatureSink features) {
    String name = t.name();
    int length = name.length();
    Head head = Head.of(words, name, new Span(0, length));
    String kind = String.valueOf(head.kind());
    features.add("head", kind);
    features.add("headWord", name, length - head.length(), length);
    if (head.isOneThing() && length == head.length()) {
      features.add("bareHead");
    }
    features.add("end1", name, length - 1, length);
    features.add("end2", name, Math.max(0, length - 2), length);
    features.add("start1", name, 0, 1);
    features.add("start2", name, 0, Math.min(2, length));
    features.add(
        "length",
        length < 3
            ? "<3"
            : length < 5
                ? "3-4"
                : length < 8 ? "5-7" : length < 13 ? "8-12" : length < 21 ? "13-20" : ">20");
    String own = own(name, length - Math.min(head.length(), length - 1));
    features.add("own", own);
    features.add("own&head", own + "&" + kind);
    features.add("tail&head", tail + "&" + kind);
    if (t.vague() || words.vague.longestAt(name, 0, length) > 0) {
      features.add("has", "vague");
    }
    marks(name, features);
    pairs(name, features);
  }

  /** The pairs of neighbouring characters; those that reports do not share teach nothing. */
  private void pairs(String name, FeatureSink features) {
    if (name.length() > 1 && isHan(name.charAt(0)) && isHan(name.charAt(1))) {
      features.add("ownStart", String.valueOf(!words.commonPairs.contains(name, 0, 2)));
    }
    for (int i = 0; i + 1 < name.length(); i++) {
      if (words.commonPairs.contains(name, i, i + 2)) {
        features.add("pair", name, i, i + 2);
      }
    }
  }

  /** How much of a text, up to a place, is made of pairs that reports do not commonly hold. */
  private String own(String text, int end) {
    int pairs = 0;
    int rare = 0;
    for (int i = 0; i + 1 < end; i++) {
      if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
        pairs++;
        if (!words.commonPairs.contains(text, i, i + 2)) {
          rare++;
        }
      }
    }
    if (pairs == 0) {
      return "short";
    }
    int share = 5 * rare / pairs;
    return share + "/5";
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  private void marks(String name, FeatureSink features) {
    if (name.indexOf('至') > 0 || name.indexOf('—') > 0) {
      features.add("has", "from-to");
    }
    if (name.indexOf('“') >= 0) {
      features.add("has", "quotes");
    }
    if (name.indexOf('的') >= 0) {
      features.add("has", "的");
    }
    if (name.indexOf('和') > 0 || name.indexOf('及') > 0 || name.indexOf('与') > 0) {
      features.add("has", "conjunction");
    }
    if (isCounted(name)) {
      features.add("has", "count");
    } else if (name.chars().anyMatch(Character::isDigit)) {
      features.add("has", "digit");
    }
    if (places.begins(name)) {
      features.add("has", "region");
    }
    if (words.itemVerbs.longestAt(name, 0, name.length()) > 0) {
      features.add("has", "verb");
    }
    policyInside(name, features);
  }

  /** 22个…, 100项…. */
  private static boolean isCounted(String name) {
    int i = 0;
    while (i < name.length()
        && (Character.isDigit(name.charAt(i)) || "余多.".indexOf(name.charAt(i)) >= 0)) {
      i++;
    }
    boolean power = name.startsWith("千伏", i) || name.startsWith("千瓦", i);
    return i > 0
        && i < name.length()
        && !power
        && "个条项座家所处套万亿千米公吨亩台辆户".indexOf(name.charAt(i)) >= 0;
  }

  private void policyInside(String name, FeatureSink features) {
    for (int i = 0; i < name.length(); i++) {
      if (words.policyHeads.longestAt(name, i, name.length()) > 1) {
        features.add("has", "policyWord");
        return;
      }
    }
  }
}
