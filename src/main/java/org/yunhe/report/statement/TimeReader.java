package org.yunhe.report.statement;

import java.util.List;
import java.util.Optional;
import org.yunhe.report.quantity.NumberUse;
import org.yunhe.report.quantity.Quantity;
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
  /** What stands before a time that holds for what follows: 2020年1—6月, 今年上半年. */
  private static final String OPENERS = "，；：到至（年—-";

  private final StatementWords words;
  private final TimeMentions times;
  private final ReviewSpan span;
  private final NatureReader natures;
  private final Holdings holdings;
  private final HeadingPeriods headings;
  private final PassingTimes passing;
  private final DocumentYears years;

  private List<TimeMentions.Mention> mentions = List.of();
  private String sectionPeriod = "";
  private String carried = "";
  private String lasting = "";
  private int paragraph = -1;
  private SectionPart part = SectionPart.UNKNOWN;
  private int sentenceStart;
  private int sentenceEnd;
  private int next;
  private String named = "";
  private int base;
  private int spanBase;

  TimeReader(StatementWords words, DocumentYears years) {
    this.words = words;
    this.years = years;
    times = new TimeMentions(words, years);
    span = new ReviewSpan(years.review());
    natures = new NatureReader(words, years);
    holdings = new Holdings(words);
    headings = new HeadingPeriods(words, years);
    passing = new PassingTimes(words, years);
  }

  /** Goes on to a section. */
  void section(Section section) {
    part = section.part();
    span.section(section);
    sectionPeriod = "";
    paragraph = -1;
    if (part != SectionPart.REVIEW && !section.headings().isEmpty()) {
      sectionPeriod = headings.of(section.headings().get(0));
    }
  }

  /** Goes on to a sentence with numbers. */
  void sentence(String text, Sentence sentence, List<NumberUse> uses) {
    sentence(text, sentence, uses, span.opens(text, sentence));
  }

  private void sentence(String text, Sentence sentence, List<NumberUse> uses, boolean opens) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      carried = years.halved() ? "" : lasting;
      spanBase = 0;
    }
    sentenceStart = sentence.start();
    sentenceEnd = sentence.end();
    natures.sentence(part, text, sentenceStart, sentenceEnd);
    next = 0;
    named = "";
    base = 0;
    mentions = times.read(text, sentence.start(), sentence.end(), uses, yearOfPart());
    if (opens) {
      boolean counts = uses.stream().anyMatch(Quantity.class::isInstance);
      span.sentence(text, sentence, mentions, counts);
    }
  }

  /** Takes in a sentence without numbers: it may still say what time the following look back on. */
  void unnumbered(String text, Sentence sentence) {
    if (span.opens(text, sentence)) {
      sentence(text, sentence, List.of(), true);
      done(text);
    }
  }

  /** To be called when a sentence is done: a time it names holds for the rest of its paragraph. */
  void done(String text) {
    natures.done();
    for (TimeMentions.Mention mention : mentions) {
      boolean starts = mention.at() <= sentenceStart + 2;
      boolean month = mention.code().length() == "2021-06".length();
      boolean opens = starts || OPENERS.indexOf(text.charAt(mention.at() - 1)) >= 0;
      if (mention.base() || !opens || span.endsWith(mention.code())) {
        continue;
      }
      if (passing.is(text, sentenceStart, mention)) {
        continue;
      }
      if (!month && (part == SectionPart.PLAN || !isAhead(mention.code()))) {
        lasting = mention.code();
      }
      if (sectionPeriod.isEmpty() && (years.halved() || starts || !month)) {
        carried = mention.code();
      }
    }
  }

  /** A year to come holds in the paragraph that names it and no further. */
  private boolean isAhead(String period) {
    return years.review() > 0
        && Period.parse(period).map(p -> p.end().getYear() > years.review()).orElse(false);
  }

  /** The months or year that hold where a text that is no half of a report names none. */
  String current() {
    return years.halved() ? "" : lasting;
  }

  private int yearOfPart() {
    return part == SectionPart.PLAN && years.halved() ? years.plan() : years.review();
  }

  /** The period and nature of a claim. */
  record Settled(String period, Nature nature) {}

  /** Settles a claim; claims come in the order of the text. */
  Settled settle(String text, Claim claim) {
    int at = claim.quantity().start();
    passMentions(at);
    boolean future = natures.isFuture(claim.start(), at);
    String period = named.isEmpty() ? carried : named;
    Nature nature = natures.of(claim.start(), at, period);
    if (future && named.isEmpty() && part != SectionPart.PLAN) {
      return new Settled("", nature);
    }
    if (period.isEmpty()) {
      period = fallback(nature);
    }
    if (claim.measure() == Measure.GROWTH || claim.measure() == Measure.MULTIPLE) {
      period = yearly(text, claim, since(text, claim, period));
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
        named = forward(mention.code());
      }
    }
  }

  /** 五年 in a part that plans for years to come: those years, not the ones gone by. */
  private String forward(String period) {
    Optional<Period> told = part == SectionPart.PLAN ? Period.parse(period) : Optional.empty();
    int more = told.map(p -> p.end().getYear() - p.start().getYear()).orElse(0);
    if (more == 0 || !years.halved() || told.get().end().getYear() != years.plan()) {
      return period;
    }
    return sectionPeriod.isEmpty()
        ? Period.years(years.plan(), years.plan() + more).code()
        : sectionPeriod;
  }

  /** What holds where neither the sentence nor one before names a time. */
  private String fallback(Nature nature) {
    if (!sectionPeriod.isEmpty()) {
      return sectionPeriod;
    }
    if (nature == Nature.ACTUAL && !span.code().isEmpty()) {
      return span.code();
    }
    int year = nature == Nature.TARGET && years.halved() ? years.plan() : years.review();
    return year > 0 ? Period.year(year).code() : "";
  }

  /** 到2030年达到9万亿元，年均增长6%: an average of years is of all up to the one named. */
  private String yearly(String text, Claim claim, String period) {
    int number = claim.quantity().start();
    Optional<Period> told =
        period.length() == "2021".length() ? Period.parse(period) : Optional.empty();
    if (told.isEmpty()
        || words.yearly.find(text, Math.max(sentenceStart, claim.start()), number) < 0) {
      return period;
    }
    int year = told.get().end().getYear();
    if (span.endsWith(period)) {
      return span.code();
    }
    return years.halved() && year > years.plan() ? Period.years(years.plan(), year).code() : period;
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
      return period.length() == "2021".length()
          ? Period.years(year - 1, year).code()
          : known.get().start().minusYears(1) + "/" + known.get().end();
    }
    return period;
  }
}
