package org.yunhe.report.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.report.quantity.NumberUse;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Period;

/**
 * Settles when a claim holds and whether it is a fact or an aim: by what the sentence says of time,
 * or else by the part of the document that it stands in. One for a document; goes with its text.
 */
final class TimeReader {
  private final StatementWords words;
  private final TimeMentions reader;
  private final ReviewSpan span;
  private final Holdings holdings;
  private final int reviewYear;
  private final int planYear;
  private final boolean halved;

  private List<TimeMentions.Mention> mentions = List.of();
  private String sectionPeriod = "";
  private String carried = "";
  private int paragraph = -1;
  private SectionPart part = SectionPart.UNKNOWN;
  private int sentenceStart;
  private int sentenceEnd;
  private boolean aimed;
  private int firstAim;
  private int firstFuture;
  private int next;
  private String named = "";
  private int base;
  private int spanBase;

  TimeReader(StatementWords words, ReportDocument document) {
    this.words = words;
    reader = new TimeMentions(words);
    @Nullable Integer review = document.reviewYear();
    @Nullable Integer plan = document.row().planYear();
    reviewYear = review == null ? 0 : review;
    planYear = plan == null ? 0 : plan;
    halved = plan != null;
    span = new ReviewSpan(reviewYear);
    holdings = new Holdings(words);
  }

  void section(Section section) {
    part = section.part();
    span.section(section);
    sectionPeriod = "";
    paragraph = -1;
    if (part != SectionPart.REVIEW && !section.headings().isEmpty()) {
      String heading = section.headings().get(0);
      for (var span : words.spanAhead().entrySet()) {
        if (planYear > 0 && heading.contains(span.getKey())) {
          int years = Integer.parseInt(span.getValue());
          sectionPeriod = Period.years(planYear, planYear + years - 1).code();
        }
      }
      int last = -1;
      for (var plan : words.plan().entrySet()) {
        int at = heading.lastIndexOf(plan.getKey());
        if (at > last) {
          last = at;
          sectionPeriod = plan.getValue();
        }
      }
    }
  }

  void sentence(String text, Sentence sentence, List<NumberUse> uses) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      carried = halved || carried.length() == "2021-06".length() ? "" : carried;
      spanBase = 0;
    }
    int before = sentence.start() - 1;
    boolean goesOn = before >= 0 && text.charAt(before) == '；';
    aimed = goesOn && aimed;
    sentenceStart = sentence.start();
    sentenceEnd = sentence.end();
    firstAim = words.aim().find(text, sentenceStart, sentenceEnd);
    firstFuture = words.aimFuture().find(text, sentenceStart, sentenceEnd);
    next = 0;
    named = "";
    base = 0;
    mentions = reader.read(text, sentence.start(), sentence.end(), uses, yearOfPart(), planYear);
    boolean counts = uses.stream().anyMatch(Quantity.class::isInstance);
    span.sentence(text, sentence, mentions, counts);
  }

  /** To be called when a sentence is done: a time it names holds for the rest of its paragraph. */
  void done(String text) {
    aimed |= firstAim >= 0;
    for (TimeMentions.Mention mention : mentions) {
      boolean opens =
          mention.at() <= sentenceStart + 2 || "，；：到至（".indexOf(text.charAt(mention.at() - 1)) >= 0;
      if (!mention.base() && opens && !span.endsWith(mention.code())) {
        carried = mention.code();
      }
    }
  }

  private int yearOfPart() {
    return part == SectionPart.PLAN && planYear > 0 ? planYear : reviewYear;
  }

  /** The period and nature of a claim. */
  record Settled(String period, Nature nature) {}

  Settled settle(String text, Claim claim) {
    int at = claim.quantity().start();
    passMentions(at);
    boolean future = firstFuture >= 0 && firstFuture < at;
    Nature nature = nature(at, named.isEmpty() ? carried : named, future);
    String period = named.isEmpty() ? carried : named;
    if (future && named.isEmpty() && part != SectionPart.PLAN) {
      return new Settled("", nature);
    }
    if (period.isEmpty()) {
      period = fallback(nature);
    }
    if (claim.measure() == Measure.GROWTH || claim.measure() == Measure.MULTIPLE) {
      period = since(text, claim, period);
    }
    if (nature == Nature.ACTUAL) {
      period = holdings.period(text, claim, period);
    }
    return new Settled(period, nature);
  }

  /** Takes in the times named up to a place; claims come in the order of the text. */
  private void passMentions(int at) {
    while (next < mentions.size() && mentions.get(next).at() < at) {
      TimeMentions.Mention mention = mentions.get(next++);
      if (mention.base()) {
        base = Period.parse(mention.code()).map(p -> p.end().getYear()).orElse(0);
        spanBase = span.beginsAfter(base) ? base : spanBase;
      } else {
        named = mention.code();
      }
    }
  }

  private String fallback(Nature nature) {
    if (!sectionPeriod.isEmpty()) {
      return sectionPeriod;
    }
    if (nature == Nature.ACTUAL && !span.code().isEmpty()) {
      return span.code();
    }
    int year = nature == Nature.TARGET && planYear > 0 ? planYear : reviewYear;
    return year > 0 ? Period.year(year).code() : "";
  }

  /**
   * 比2005年增长86% and 两年平均增长 are about several years; so are the growths after the first, if that
   * year is the one before the span under review.
   */
  private String since(String text, Claim claim, String period) {
    Optional<Period> known = Period.parse(period);
    if (known.isEmpty()) {
      return period;
    }
    int year = known.get().end().getYear();
    int since = base == 0 && named.isEmpty() ? spanBase : base;
    if (since > 0 && since < year - 1) {
      return Period.years(since + 1, year).code();
    }
    int from = Math.max(sentenceStart, claim.quantity().start() - 10);
    if (text.substring(from, claim.quantity().start()).contains("两年平均")) {
      return known.get().start().minusYears(1) + "/" + known.get().end();
    }
    return period;
  }

  private Nature nature(int at, String period, boolean future) {
    int year = Period.parse(period).map(p -> p.end().getYear()).orElse(0);
    if (part == SectionPart.PLAN) {
      return halved && year > 0 && year < planYear ? Nature.ACTUAL : Nature.TARGET;
    }
    if (halved && year > 0 && year <= reviewYear && part == SectionPart.UNKNOWN) {
      return Nature.ACTUAL;
    }
    boolean ahead = reviewYear > 0 && year > reviewYear && !isPlanNow(period);
    if (part == SectionPart.REVIEW) {
      return ahead ? Nature.TARGET : Nature.ACTUAL;
    }
    boolean aim = ahead || future || aimed || (firstAim >= 0 && firstAim < at);
    return aim ? Nature.TARGET : Nature.ACTUAL;
  }

  /** A plan's years that have begun: what is said of them is said of the time so far. */
  private boolean isPlanNow(String period) {
    return Period.parse(period).map(p -> p.start().getYear() <= reviewYear).orElse(false);
  }
}
