package org.yunhe.report.structure;

import java.util.Optional;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.SectionPart;

/** Tells by words whether a heading or a sentence looks back or ahead. */
final class PartWords {
  private static final int SENTENCE_START = 14;

  /**
   * What the words that open a part weigh in a text without parts, beside those of {@link Tense}.
   */
  private static final int MARKER = 8;

  /** The same for 今年: news of the year tells both what was done in it and what is to be done. */
  private static final int THIS_YEAR = 4;

  /** 第二个百年奋斗目标 is named by those who look back, too. */
  private static final String CENTENARY = "百年";

  private final WordTrie headingReview;
  private final WordTrie headingPlan;
  private final WordTrie headingAnnex;
  private final WordTrie markerReview;
  private final WordTrie markerPlan;
  private final WordTrie markerTarget;
  private final Tense tense;

  PartWords(Lexicon lexicon) {
    headingReview = lexicon.trie("heading.review");
    headingPlan = lexicon.trie("heading.plan");
    headingAnnex = lexicon.trie("heading.annex");
    markerReview = lexicon.trie("marker.review");
    markerPlan = lexicon.trie("marker.plan");
    markerTarget = lexicon.trie("marker.target");
    tense = new Tense(lexicon.map("tense"));
  }

  /** The part that a heading opens; UNKNOWN if it speaks of both, empty if it speaks of neither. */
  Optional<SectionPart> ofHeading(String heading) {
    if (isAnnex(heading)) {
      return Optional.of(SectionPart.UNKNOWN);
    }
    boolean review = headingReview.find(heading, 0, heading.length()) >= 0;
    boolean plan = headingPlan.find(heading, 0, heading.length()) >= 0;
    if (review && plan) {
      return Optional.of(heading.indexOf('和') > 0 ? SectionPart.UNKNOWN : SectionPart.REVIEW);
    }
    return review
        ? Optional.of(SectionPart.REVIEW)
        : plan ? Optional.of(SectionPart.PLAN) : Optional.empty();
  }

  boolean isAnnex(String heading) {
    return headingAnnex.find(heading, 0, heading.length()) >= 0;
  }

  /**
   * The same where the head tells what year is planned for: a heading without such words that names
   * it looks ahead, one that names the year before looks back.
   */
  Optional<SectionPart> ofHeading(String heading, int planYear) {
    Optional<SectionPart> told = ofHeading(heading);
    Integer year = told.isPresent() ? null : Years.first(heading, 0, heading.length());
    if (year == null || planYear == 0 || year > planYear || year < planYear - 1) {
      return told;
    }
    return Optional.of(year == planYear ? SectionPart.PLAN : SectionPart.REVIEW);
  }

  /** The part that a sentence opens where no heading tells. */
  Optional<SectionPart> ofSentence(String text, int start, int end) {
    int to = Math.min(end, start + SENTENCE_START);
    int from = text.startsWith("——", start) ? start + 2 : start;
    if (markerReview.longestAt(text, from, end) > 0) {
      return Optional.of(SectionPart.REVIEW);
    }
    if (setsTargets(text, start, end)) {
      return Optional.of(SectionPart.PLAN);
    }
    if (markerPlan.longestAt(text, from, end) > 0 || afterAddress(text, from, to, end)) {
      return Optional.of(SectionPart.PLAN);
    }
    return Optional.empty();
  }

  private boolean afterAddress(String text, int from, int to, int end) {
    int comma = from;
    while (comma < to && text.charAt(comma) != '，') {
      comma++;
    }
    return comma < to && markerPlan.longestAt(text, comma + 1, end) > 0;
  }

  /**
   * What a sentence weighs: above 0 where it speaks of what is to be done.
   *
   * @param plans whether words that open a part have opened parts already
   * @param planYear the year planned for; 0 if nothing tells
   */
  int weight(String text, int start, int end, boolean plans, int planYear) {
    int weight = tense.score(text, start, end) + Figures.weight(text, start, end, plans);
    if (plans) {
      return weight + (planYear > 0 ? ofYear(text, start, end, planYear) : 0);
    }
    Optional<SectionPart> opens = ofSentence(text, start, end);
    int ahead = text.startsWith("今年", start) ? THIS_YEAR : MARKER;
    return weight + opens.map(part -> part == SectionPart.PLAN ? ahead : -MARKER).orElse(0);
  }

  /** The year that a sentence names first tells, unless something is compared with it. */
  private static int ofYear(String text, int start, int end, int planYear) {
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i + 1) == '年' && text.charAt(i) == '今') {
        return MARKER;
      }
      int year = Years.at(text, i, end);
      boolean told = year > 0 && i + 4 < end && text.charAt(i + 4) == '年';
      if (told && (i == start || "比较于".indexOf(text.charAt(i - 1)) < 0)) {
        return year < planYear ? -MARKER : year == planYear ? MARKER : 0;
      }
    }
    return 0;
  }

  boolean setsTargets(String text, int start, int end) {
    int at = markerTarget.find(text, start, end);
    while (at > start && text.startsWith(CENTENARY, at - CENTENARY.length())) {
      at = markerTarget.find(text, at + 1, end);
    }
    return at >= 0;
  }
}
