package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;
import org.yunhe.report.text.SourceRange;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.StatementRow;

/** Reads the statements of one document, and says of each of its numbers what became of it. */
final class DocumentStatements {
  /** Before the point, in the base unit: as many as the warehouse keeps. */
  private static final int MOST_DIGITS = 20;

  private final ReferenceData data;
  private final QuantityReader quantities;
  private final ClaimReader claims;
  private final ReportDocument document;
  private final CleanText clean;
  private final String text;
  private final TimeReader time;
  private final Owners owners;
  private final ClaimRegions regions;
  private final TextTable table;
  private final List<Headlines.Stated> stated = new ArrayList<>();
  private final List<NumberRow> numbers = new ArrayList<>();
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
    clean = document.text();
    text = clean.text();
    List<Sentence> sentences =
        document.sections().stream().flatMap(section -> section.sentences().stream()).toList();
    int start = sentences.stream().mapToInt(Sentence::start).min().orElse(0);
    int end = sentences.stream().mapToInt(Sentence::end).max().orElse(start);
    String own = text.substring(start, end);
    tabs = new Occurrences("\t", own, start);
    doublings = new Occurrences(Doublings.WORD, own, start);
    time = new TimeReader(words, document);
    owners = new Owners(words);
    regions = new ClaimRegions(data, document);
    Integer year = document.reviewYear();
    table = new TextTable(words, quantities, year == null ? 0 : year);
  }

  /** Reads all sections. */
  void read() {
    document.sections().forEach(this::section);
  }

  /** The statements, not numbered yet, in order. */
  List<Headlines.Stated> stated() {
    return stated;
  }

  /** The numbers in order. */
  List<NumberRow> numbers() {
    return numbers;
  }

  private void section(Section section) {
    time.section(section);
    owners.section(section);
    for (Sentence sentence : section.sentences()) {
      if (!table(section, sentence)) {
        sentence(section, sentence);
      }
    }
  }

  /** Reads a sentence as part of a table; whether it is one. */
  private boolean table(Section section, Sentence sentence) {
    int start = sentence.start();
    int end = sentence.end();
    List<TableCell> cells =
        tabs.in(start, end) ? table.row(text, start, end) : table.line(text, start, end);
    if (cells.isEmpty()) {
      return false;
    }
    Set<Integer> found = new HashSet<>();
    String year = document.reviewYear() == null ? "" : document.reviewYear().toString();
    String held = time.current().isEmpty() ? year : time.current();
    for (TableCell cell : cells) {
      String period = cell.period().isEmpty() ? held : cell.period();
      found.add(cell.claim().quantity().numberStart());
      ClaimRegions.Found region = regions.of(cell.claim(), start);
      Unit unit = data.units().resolve(cell.claim().unit());
      TimeReader.Settled settled = new TimeReader.Settled(period, cell.nature());
      add(section, cell.claim(), unit, region, settled, false);
    }
    for (NumberToken token : NumberScanner.scan(text, start, end)) {
      boolean state = found.contains(token.start());
      if (state || !token.chinese()) {
        numbers.add(number(token, state ? Disposition.STATEMENT : Disposition.NAME));
      }
    }
    return true;
  }

  private void sentence(Section section, Sentence sentence) {
    String title = owners.of(sentence);
    owners.reached(text, sentence);
    List<NumberToken> tokens = NumberScanner.scan(text, sentence.start(), sentence.end());
    boolean doubled = doublings.in(sentence.start(), sentence.end());
    if (tokens.isEmpty() && !doubled) {
      time.unnumbered(text, sentence);
      return;
    }
    List<NumberUse> uses = quantities.read(text, sentence.start(), sentence.end(), tokens);
    List<Quantity> measured = Doublings.with(text, sentence, uses, doubled);
    ClaimReader.Found read = claims.read(title, text, sentence.start(), sentence.end(), measured);
    time.sentence(text, sentence, uses);
    boolean headline = Headlines.isHeadline(text, sentence.start(), sentence.end());
    Set<Integer> found = new HashSet<>();
    for (Claim claim : read.claims()) {
      Unit unit = data.units().resolve(claim.unit());
      if (isPlausible(claim, unit)) {
        found.add(claim.quantity().numberStart());
        ClaimRegions.Found region = regions.of(claim, sentence.start());
        add(section, claim, unit, region, time.settle(text, claim), headline);
      }
    }
    time.done(text);
    for (NumberUse use : uses) {
      Disposition disposition = disposition(use, found, read);
      use.tokens().forEach(token -> numbers.add(number(token, disposition)));
    }
  }

  /** A run of digits longer than any figure is not read with certainty; it stays unexplained. */
  private boolean isPlausible(Claim claim, Unit unit) {
    BigDecimal most = claim.high() == null ? claim.value() : claim.value().max(claim.high());
    BigDecimal base = unit.toBase(most.abs());
    return base.precision() - base.scale() <= MOST_DIGITS;
  }

  private Disposition disposition(NumberUse use, Set<Integer> found, ClaimReader.Found read) {
    if (use instanceof NonQuantity other) {
      return other.disposition();
    }
    int start = use.tokens().get(0).start();
    return found.contains(start)
        ? Disposition.STATEMENT
        : read.others().getOrDefault(start, Disposition.UNEXPLAINED);
  }

  private void add(
      Section section,
      Claim claim,
      Unit unit,
      ClaimRegions.Found region,
      TimeReader.Settled settled,
      boolean headline) {
    SourceRange range = clean.toSource(claim.start(), claim.end());
    BigDecimal high = claim.high();
    StatementRow row =
        new StatementRow(
            document.row().documentNo(),
            0,
            region.code(),
            region.name(),
            claim.indicator(),
            data.indicators().resolve(region.indicator()).code(),
            claim.measure(),
            claim.value(),
            high,
            claim.unit(),
            unit.code(),
            unit.toBase(claim.value()),
            high == null ? null : unit.toBase(high),
            unit.baseUnit(),
            claim.comparison(),
            settled.nature(),
            settled.period(),
            section.path(),
            clean.quote(range),
            range.start(),
            range.end());
    List<Integer> at = Headlines.Stated.numbersOf(claim.quantity(), clean);
    stated.add(new Headlines.Stated(row, headline, at));
  }

  private NumberRow number(NumberToken token, Disposition disposition) {
    SourceRange range = clean.toSource(token.start(), token.end());
    return new NumberRow(
        document.row().documentNo(),
        clean.quote(range),
        disposition.code(),
        range.start(),
        range.end());
  }
}
