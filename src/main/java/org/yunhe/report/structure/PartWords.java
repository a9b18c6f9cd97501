package org.yunhe.report.structure;

import java.util.Optional;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.SectionPart;

/** Tells by words whether a heading or a sentence looks back or ahead. */
final class PartWords {
  private static final int SENTENCE_START = 14;

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
    if (headingAnnex.find(heading, 0, heading.length()) >= 0) {
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

  /** The part that a sentence opens where no heading tells. */
  Optional<SectionPart> ofSentence(String text, int start, int end) {
    if (setsTargets(text, start, end)) {
      return Optional.of(SectionPart.PLAN);
    }
    int to = Math.min(end, start + SENTENCE_START);
    int from = text.startsWith("——", start) ? start + 2 : start;
    if (markerReview.longestAt(text, from, end) > 0) {
      return Optional.of(SectionPart.REVIEW);
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

  /** Whether the words of a range speak of what is to be done rather than of what was done. */
  boolean looksAhead(String text, int start, int end) {
    return tense.looksAhead(text, start, end);
  }

  boolean setsTargets(String text, int start, int end) {
    return markerTarget.find(text, start, end) >= 0;
  }
}
