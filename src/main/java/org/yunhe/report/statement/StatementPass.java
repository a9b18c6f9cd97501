package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Unit;
import org.yunhe.report.ReportPass;
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
import org.yunhe.staged.Nature;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StatementRow;

/** Finds the statements of a report and says of each number what became of it. */
public final class StatementPass implements ReportPass {
  private final ReferenceData data;
  private final StatementWords words;
  private final QuantityReader quantities;
  private final ClaimReader claims;

  private StatementPass(ReferenceData data, ReferenceFiles files) {
    this.data = data;
    words = StatementWords.load(files);
    quantities = QuantityReader.create(files);
    claims = new ClaimReader(words);
  }

  public static StatementPass create(ReferenceData data, ReferenceFiles files) {
    return new StatementPass(data, files);
  }

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public List<ReportRow> find(List<ReportDocument> documents, List<ReportRow> found) {
    Rows rows = new Rows();
    for (ReportDocument document : documents) {
      rows.document(document);
    }
    return rows.rows;
  }

  private final class Rows {
    private final List<ReportRow> rows = new ArrayList<>();
    private int statementNo;

    void document(ReportDocument document) {
      TimeReader time = new TimeReader(words, document);
      Integer year = document.reviewYear();
      TextTable table = new TextTable(words.measureNoun(), year == null ? 0 : year);
      for (Section section : document.sections()) {
        time.section(section);
        for (Sentence sentence : section.sentences()) {
          if (!table(document, section, sentence, table)) {
            sentence(document, section, sentence, time);
          }
        }
      }
    }

    /** Reads a sentence as part of a table; whether it is one. */
    private boolean table(
        ReportDocument document, Section section, Sentence sentence, TextTable table) {
      String text = document.text().text();
      boolean row = text.substring(sentence.start(), sentence.end()).indexOf('\t') >= 0;
      List<TextTable.Cell> cells =
          row
              ? table.row(text, sentence.start(), sentence.end())
              : table.line(text, sentence.start(), sentence.end());
      if (cells.isEmpty()) {
        return false;
      }
      Set<Integer> stated = new HashSet<>();
      String year = document.reviewYear() == null ? "" : document.reviewYear().toString();
      for (TextTable.Cell cell : cells) {
        String period = cell.period().isEmpty() ? year : cell.period();
        stated.add(cell.claim().quantity().numberStart());
        rows.add(
            row(document, section, cell.claim(), new TimeReader.Settled(period, Nature.ACTUAL)));
      }
      for (NumberToken token : NumberScanner.scan(text, sentence.start(), sentence.end())) {
        boolean state = stated.contains(token.start());
        if (state || !token.chinese()) {
          rows.add(number(document, token, state ? Disposition.STATEMENT : Disposition.NAME));
        }
      }
      return true;
    }

    private void sentence(
        ReportDocument document, Section section, Sentence sentence, TimeReader time) {
      String text = document.text().text();
      List<NumberToken> tokens = NumberScanner.scan(text, sentence.start(), sentence.end());
      if (tokens.isEmpty() && Doublings.find(text, sentence.start(), sentence.end()) < 0) {
        return;
      }
      List<NumberUse> uses = quantities.read(text, sentence.start(), sentence.end(), tokens);
      List<Quantity> measured = Doublings.with(text, sentence, uses);
      ClaimReader.Found read = claims.read(text, sentence.start(), sentence.end(), measured);
      time.sentence(text, sentence, uses);
      Set<Integer> stated = new HashSet<>();
      for (Claim claim : read.claims()) {
        stated.add(claim.quantity().numberStart());
        rows.add(row(document, section, claim, time.settle(text, claim)));
      }
      time.done(text);
      for (NumberUse use : uses) {
        Disposition disposition = Disposition.UNEXPLAINED;
        if (use instanceof NonQuantity other) {
          disposition = other.disposition();
        } else if (use instanceof Quantity quantity) {
          disposition =
              stated.contains(quantity.numberStart())
                  ? Disposition.STATEMENT
                  : read.others().getOrDefault(quantity.numberStart(), Disposition.UNEXPLAINED);
        }
        Disposition told = disposition;
        use.tokens().forEach(token -> rows.add(number(document, token, told)));
      }
    }

    private StatementRow row(
        ReportDocument document, Section section, Claim claim, TimeReader.Settled settled) {
      CleanText text = document.text();
      SourceRange range = text.toSource(claim.start(), claim.end());
      Unit unit = data.units().resolve(claim.unit());
      BigDecimal high = claim.high();
      statementNo++;
      return new StatementRow(
          document.row().documentNo(),
          statementNo,
          document.row().regionCode(),
          document.row().regionName(),
          claim.indicator(),
          data.indicators().resolve(claim.indicator()).code(),
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
          text.quote(range),
          range.start(),
          range.end());
    }
  }

  private static NumberRow number(
      ReportDocument document, NumberToken token, Disposition disposition) {
    CleanText text = document.text();
    SourceRange range = text.toSource(token.start(), token.end());
    return new NumberRow(
        document.row().documentNo(),
        text.quote(range),
        disposition.code(),
        range.start(),
        range.end());
  }
}
