package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a table inside a text whose cells stand on lines of their own, one below the other: first
 * its headers, then for each row its label, perhaps its unit, and its numbers.
 */
final class StackedCells {
  private static final Set<String> ORDINALS = Set.of("序号", "编号", "序");
  private static final Set<String> LABEL_HEADS =
      Set.of(
          "指标", "指标名称", "项目", "名称", "品名", "产品", "产品名称", "类别", "地区", "单位名称", "行业", "县区", "区域", "分类");

  private final RowLabel label;
  private final CellFigures figures;
  private final TableClaims claims;
  private final TableHeader header;

  /** The lines of words since the last number: headers, then a label and perhaps its unit. */
  private final List<String> lines = new ArrayList<>();

  /** Which column the last number stood in; 0 before the first of a row. */
  private int column;

  private Column left = Column.PLAIN;

  /** Whether a number has ended the header. */
  private boolean headed;

  /** The number of the next row, where the rows are numbered; else 0. */
  private int ordinal;

  /** Whether the numbered rows have held figures. */
  private boolean figuresSeen;

  StackedCells(RowLabel label, CellFigures figures, TableClaims claims, TableHeader header) {
    this.label = label;
    this.figures = figures;
    this.claims = claims;
    this.header = header;
  }

  /** Takes a line; the claim if it is a number below a label. */
  List<TableCell> read(String text, int start, int end) {
    String content = text.substring(start, end);
    if (!CellFigures.isNumber(text, start, end)) {
      words(content);
      return List.of();
    }
    boolean rowEnds = column > 0 || !figuresSeen;
    if (ordinal > 0 && rowEnds && content.equals(String.valueOf(ordinal))) {
      numbered();
      return List.of();
    }
    return lines.isEmpty() ? List.of() : List.of(number(text, start, end));
  }

  /** Ends the table. */
  void close() {
    lines.clear();
    header.close();
    column = 0;
    headed = false;
  }

  private void words(String content) {
    if (headed && column > 0) {
      nextRow();
    }
    if (ORDINALS.contains(content)) {
      ordinal = 1;
      figuresSeen = false;
    }
    lines.add(content);
  }

  private void nextRow() {
    lines.clear();
    column = 0;
  }

  /** A line that only numbers the row below it; the lines above the first are the header. */
  private void numbered() {
    if (!headed) {
      int first = 0;
      while (first < lines.size() && !ORDINALS.contains(lines.get(first))) {
        first++;
      }
      head(lines.subList(first, lines.size()));
    }
    left = Column.PLAIN;
    nextRow();
    ordinal++;
  }

  private void head(List<String> headers) {
    header.take(headers);
    headed = true;
  }

  private TableCell number(String text, int start, int end) {
    figuresSeen = true;
    if (!headed) {
      // The first number: the line before is its label, those before that are the header.
      head(lines.subList(labelHead(), lines.size() - 1));
      left = Column.PLAIN;
    }
    column = column == 0 ? firstColumn() : column + 1;
    left = header.column(column, left);
    return claims.of(CellFigures.number(text, start, end), left, start, end);
  }

  /** Takes the label of a row and its unit; which column its first number stands in. */
  private int firstColumn() {
    int last = lines.size() - 1;
    boolean unit = last > 0 && (header.hasUnits() || figures.isUnit(lines.get(last)));
    label.take(lines.get(unit ? last - 1 : last));
    if (unit) {
      label.measuredIn(lines.get(last));
    }
    return (unit ? 2 : 1) + (ordinal > 0 ? 1 : 0);
  }

  /** The line that heads the labels: what stands above it is a title. */
  private int labelHead() {
    for (int i = lines.size() - 2; i >= 0; i--) {
      if (LABEL_HEADS.contains(lines.get(i).replace(" ", ""))) {
        return i;
      }
    }
    return 0;
  }
}
