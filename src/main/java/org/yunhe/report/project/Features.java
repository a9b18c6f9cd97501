package org.yunhe.report.project;

/**
 * Names what the model weighs. Each feature is a short text that a statistician can read in the
 * file of weights.
 */
final class Features {
  private static final String[] QUARTERS = {"0/4", "1/4", "2/4", "3/4", "4/4"};

  private final ProjectWords words;
  private final PlaceNames places;
  private final OwnPairs own;

  Features(ProjectWords words, PlaceNames places) {
    this.words = words;
    this.places = places;
    this.own = new OwnPairs(words);
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
    for (int i = 0; t.government() == Government.OPEN && i + 1 < verb.length(); i++) {
      features.add("said", verb, i, i + 2);
    }
  }

  private void list(Traits t, String tail, FeatureSink features) {
    features.add("items", t.items() > 3 ? "many" : String.valueOf(t.items()));
    if (t.items() > 1) {
      int share = 4 * t.builtPeers() / (t.items() - 1);
      features.add("builtPeers", QUARTERS[share]);
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
    Head head = t.head();
    int end = Remark.before(name, 0, length);
    String kind = String.valueOf(head.kind());
    features.add("head", kind);
    features.add("headWord", name, end - head.length(), end);
    if (head.isOneThing() && length == head.length()) {
      features.add("bareHead");
    }
    features.add("end1", name, end - 1, end);
    features.add("end2", name, Math.max(0, end - 2), end);
    features.add("start1", name, 0, 1);
    features.add("start2", name, 0, Math.min(2, length));
    features.add(
        "length",
        length < 3
            ? "<3"
            : length < 5
                ? "3-4"
                : length < 8 ? "5-7" : length < 13 ? "8-12" : length < 21 ? "13-20" : ">20");
    own.of(name, kind, end - Math.min(head.length(), end - 1), features);
    features.addBoth("tail&head", tail, kind);
    if (t.vague() || words.vague.longestAt(name, 0, length) > 0) {
      features.add("has", "vague");
    }
    marks(name, features);
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
    } else if (hasDigit(name)) {
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

  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i))) {
        return true;
      }
    }
    return false;
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
