package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.Unit;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.number.NumberToken;
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SourceRange;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.StatementRow;

/** The staged rows of one document: its statements, not numbered yet, and its numbers. */
final class DocumentRows {
  private final ReferenceData data;
  private final ReportDocument document;
  private final CleanText clean;
  private final List<Headlines.Stated> stated = new ArrayList<>();
  private final List<NumberRow> numbers = new ArrayList<>();
  private String section = "";

  DocumentRows(ReferenceData data, ReportDocument document) {
    this.data = data;
    this.document = document;
    clean = document.text();
  }

  /** Goes on to a section. */
  void section(Section next) {
    section = next.path();
  }

  /** The statements in order. */
  List<Headlines.Stated> stated() {
    return stated;
  }

  /** The numbers in order. */
  List<NumberRow> numbers() {
    return numbers;
  }

  /**
   * Adds a statement.
   *
   * @param unit what the unit of the claim is
   * @param region where the claim holds
   * @param settled when it holds and whether it is a fact or an aim
   * @param headline whether a headline makes it
   */
  void add(
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
            section,
            clean.quote(range),
            range.start(),
            range.end());
    List<Integer> at = Headlines.Stated.numbersOf(claim.quantity(), clean);
    stated.add(new Headlines.Stated(row, headline, at));
  }

  /** Adds what became of a number. */
  void add(NumberToken token, Disposition disposition) {
    SourceRange range = clean.toSource(token.start(), token.end());
    numbers.add(
        new NumberRow(
            document.row().documentNo(),
            clean.quote(range),
            disposition.code(),
            range.start(),
            range.end()));
  }
}
