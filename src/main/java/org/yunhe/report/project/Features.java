package org.yunhe.report.project;

import org.yunhe.report.lexicon.Ascii;
import org.yunhe.report.lexicon.CharSet;

/**
 * Names what the model weighs. Each feature is a short text that a statistician can read in the
 * file of weights.
 */
final class Features {
  /** What {@link #marksInside} looks for. */
  private static final CharSet MARKS = CharSet.of("至—“的和及与0123456789余多.");

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
    features.add(Feature.BIAS);
    verb(traits, features);
    list(traits, tail, features);
    name(traits, tail, features);
  }

  private static void verb(Traits t, FeatureSink features) {
    String verb = t.verb();
    features.add(Feature.VERB, verb);
    features.add(Feature.VERB_START, verb, 0, Math.min(2, verb.length()));
    features.add(Feature.VERB_END, verb, Math.max(0, verb.length() - 2), verb.length());
    features.add(Feature.STAGE, t.stage().code());
    features.add(Feature.GOVERNMENT, t.government().name());
    for (int i = 0; t.government() == Government.OPEN && i + 1 < verb.length(); i++) {
      features.add(Feature.SAID, verb, i, i + 2);
    }
  }

  private void list(Traits t, String tail, FeatureSink features) {
    features.add(Feature.ITEMS, t.items() > 3 ? "many" : String.valueOf(t.items()));
    if (t.items() > 1) {
      int share = 4 * t.builtPeers() / (t.items() - 1);
      features.add(Feature.BUILT_PEERS, QUARTERS[share]);
      features.add(Feature.LAST_HEAD, String.valueOf(t.lastHead()));
    }
    features.add(Feature.TAIL, tail);
    int end = t.tail().length();
    int word = words.projectTails.longestBefore(t.tail(), 0, end);
    features.add(Feature.TAIL_WORD, t.tail(), end - word, end);
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
    features.add(Feature.HEAD, kind);
    features.add(Feature.HEAD_WORD, name, end - head.length(), end);
    if (head.isOneThing() && length == head.length()) {
      features.add(Feature.BARE_HEAD);
    }
    features.add(Feature.END_1, name, end - 1, end);
    features.add(Feature.END_2, name, Math.max(0, end - 2), end);
    features.add(Feature.START_1, name, 0, 1);
    features.add(Feature.START_2, name, 0, Math.min(2, length));
    features.add(
        Feature.LENGTH,
        length < 3
            ? "<3"
            : length < 5
                ? "3-4"
                : length < 8 ? "5-7" : length < 13 ? "8-12" : length < 21 ? "13-20" : ">20");
    own.of(name, kind, end - Math.min(head.length(), end - 1), features);
    features.addBoth(Feature.TAIL_AND_HEAD, tail, kind);
    if (t.vague() || words.vague.longestAt(name, 0, length) > 0) {
      features.add(Feature.HAS, "vague");
    }
    marks(name, features);
  }

  private void marks(String name, FeatureSink features) {
    if (isMarked(name)) {
      marksInside(name, features);
    }
    if (places.begins(name)) {
      features.add(Feature.HAS, places.is(name) ? "place" : "region");
    }
    if (words.itemVerbs.longestAt(name, 0, name.length()) > 0) {
      features.add(Feature.HAS, "verb");
    }
    policyInside(name, features);
  }

  /** Whether any mark stands in a name at all: in most none does. */
  private static boolean isMarked(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (MARKS.has(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void marksInside(String name, FeatureSink features) {
    if (name.indexOf('至') > 0 || name.indexOf('—') > 0) {
      features.add(Feature.HAS, "from-to");
    }
    if (name.indexOf('“') >= 0) {
      features.add(Feature.HAS, "quotes");
    }
    if (name.indexOf('的') >= 0) {
      features.add(Feature.HAS, "的");
    }
    if (name.indexOf('和') > 0 || name.indexOf('及') > 0 || name.indexOf('与') > 0) {
      features.add(Feature.HAS, "conjunction");
    }
    if (isCounted(name)) {
      features.add(Feature.HAS, "count");
    } else if (Ascii.hasDigit(name, 0, name.length())) {
      features.add(Feature.HAS, "digit");
    }
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
    int length = name.length();
    int word = words.policyHeads.find(name, 0, length);
    while (word >= 0 && words.policyHeads.longestAt(name, word, length) == 1) {
      word = words.policyHeads.find(name, word + 1, length);
    }
    if (word >= 0) {
      features.add(Feature.HAS, "policyWord");
    }
  }
}
