package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.Unit;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberScanner;
import org.yunhe.report.number.NumberToken;
import org.yunhe.report.quantity.NonQuantity;
import org.yunhe.report.quantity.NumberUse;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.QuantityReader;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;

/** Reads the statements of one document, and says of each of its numbers what became of it. */
final class DocumentStatements {
  /** Before the point, in the base unit: as many as the warehouse keeps. */
  private static final int MOST_DIGITS = 20;

  private final ReferenceData data;
  private final QuantityReader quantities;
  private final ClaimReader claims;
  private final ReportDocument document;
  private final DocumentRows rows;
  private final String text;
  private final int reviewYear;
  private final TimeReader time;
  private final Titles titles;
  private final ClaimRegions regions;
  private final TextTable table;
  private final Occurrences tabs;
  private final Occurrences doublings;

  DocumentStatements(
      ReferenceData data,
      StatementWords words,
      QuantityReader quantities,
      ClaimReader claims,
      ReportDocument document) {
    this.data = data;
    this.quantities = quantities;
    this.claims = claims;
    this.document = document;
    rows = new DocumentRows(data, document);
    text = document.text().text();
    List<Sentence> sentences =
        document.sections().stream().flatMap(section -> section.sentences().stream()).toList();
    int start = sentences.stream().mapToInt(Sentence::start).min().orElse(0);
    int end = sentences.stream().mapToInt(Sentence::end).max().orElse(start);
    String own = text.substring(start, end);
    tabs = new Occurrences("\t", own, start);
    doublings = new Occurrences(Doublings.WORD, own, start);
    DocumentYears years = DocumentYears.of(document);
    reviewYear = years.review();
    time = new TimeReader(words, years);
    titles = new Titles(words);
    regions = new ClaimRegions(data, document);
    table = new TextTable(words, quantities, reviewYear);
  }

  /** Reads all sections in order. */
  DocumentRows read() {
    document.sections().forEach(this::section);
    return rows;
  }

  private void section(Section section) {
    rows.section(section);
    time.section(section);
    titles.section(section);
    for (Sentence sentence : section.sentences()) {
      if (!table(sentence)) {
        sentence(sentence);
      }
    }
  }

  /** Reads a sentence as part of a table; whether it is one. */
  private boolean table(Sentence sentence) {
    int start = sentence.start();
    int end = sentence.end();
    List<TableCell> cells =
        tabs.in(start, end) ? table.row(text, start, end) : table.line(text, start, end);
    if (cells.isEmpty()) {
      return false;
    }
    Set<Integer> found = new HashSet<>();
    for (TableCell cell : cells) {
      Claim claim = cell.claim();
      String period = cell.period().isEmpty() ? periodOfTable() : cell.period();
      TimeReader.Settled settled = new TimeReader.Settled(period, cell.nature());
      Unit unit = data.units().resolve(claim.unit());
      rows.add(claim, unit, regions.of(claim, start), settled, false);
      found.add(claim.quantity().numberStart());
    }
    for (NumberToken token : NumberScanner.scan(text, start, end)) {
      boolean states = found.contains(token.start());
      if (states || !token.chinese()) {
        rows.add(token, states ? Disposition.STATEMENT : Disposition.NAME);
      }
    }
    return true;
  }

  /**
   * When a table holds that does not say so: as the text before it, or else in the year reviewed.
   */
  private String periodOfTable() {
    String year = reviewYear == 0 ? "" : Integer.toString(reviewYear);
    return time.current().isEmpty() ? year : time.current();
  }

  /** Reads a sentence: its numbers, what they are, what they claim, when and where that holds. */
  private void sentence(Sentence sentence) {
    int start = sentence.start();
    int end = sentence.end();
    String title = titles.of(sentence);
    titles.reached(text, sentence);
    List<NumberToken> tokens = NumberScanner.scan(text, start, end);
    boolean doubled = doublings.in(start, end);
    if (tokens.isEmpty() && !doubled) {
      time.unnumbered(text, sentence);
      return;
    }
    List<NumberUse> uses = quantities.read(text, start, end, tokens);
    List<Quantity> measured = Doublings.with(text, sentence, uses, doubled);
    ClaimReader.Found read = claims.read(title, text, start, end, measured);
    time.sentence(text, sentence, uses);
    Set<Integer> stated = state(sentence, read.claims());
    time.done(text);
    for (NumberUse use : uses) {
      Disposition disposition = disposition(use, stated, read.others());
      use.tokens().forEach(token -> rows.add(token, disposition));
    }
  }

  /** Makes statements of the claims of a sentence; where the numbers start that they state. */
  private Set<Integer> state(Sentence sentence, List<Claim> found) {
    boolean headline = Headlines.isHeadline(text, sentence.start(), sentence.end());
    Set<Integer> stated = new HashSet<>();
    for (Claim claim : found) {
      Unit unit = data.units().resolve(claim.unit());
      if (isPlausible(claim, unit)) {
        ClaimRegions.Found region = regions.of(claim, sentence.start());
        rows.add(claim, unit, region, time.settle(text, claim), headline);
        stated.add(claim.quantity().numberStart());
      }
    }
    return stated;
  }

  /** A run of digits longer than any figure is not read with certainty; it stays unexplained. */
  private static boolean isPlausible(Claim claim, Unit unit) {
    BigDecimal most = claim.high() == null ? claim.value() : claim.value().max(claim.high());
    BigDecimal base = unit.toBase(most.abs());
    return base.precision() - base.scale() <= MOST_DIGITS;
  }

  private static Disposition disposition(
      NumberUse use, Set<Integer> stated, Map<Integer, Disposition> others) {
    if (use instanceof NonQuantity other) {
      return other.disposition();
    }
    int start = use.tokens().get(0).start();
    return stated.contains(start)
        ? Disposition.STATEMENT
        : others.getOrDefault(start, Disposition.UNEXPLAINED);
  }
}
