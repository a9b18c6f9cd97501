package org.yunhe.report.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yunhe.report.lexicon.CharSet;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.QuantityReader;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;

/**
 * A table inside a text, read by its headers: rows with tabs between their cells, or cells on lines
 * of their own. One for a document; takes the lines in order.
 */
final class TextTable {
  private static final int LONGEST_CELL = 30;
  private static final int LONGEST_ORDINAL = 3;
  private static final Set<String> ORDINALS = Set.of("序号", "编号", "序");
  private static final int LONGEST_ROW = 400;
  private static final int LONGEST_TITLE = 60;
  private static final String UNIT = "单位：";
  private static final CharSet PERCENT = CharSet.of("%‰");
  private static final Set<String> LABEL_HEADS =
      Set.of(
          "指标", "指标名称", "项目", "名称", "品名", "产品", "产品名称", "类别", "地区", "单位名称", "行业", "县区", "区域", "分类");

  private final RowLabel label;
  private final CellFigures figures;
  private final int year;
  private final List<String> headers = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private String unit = "";
  private int column;
  private Column left = Column.PLAIN;

  /** The number of the next row, where the rows are numbered; else 0. */
  private int ordinal;

  /** Whether the numbered rows have held figures. */
  private boolean figuresSeen;

  private boolean numbersSeen;
  private int headerSize;

  TextTable(StatementWords words, QuantityReader quantities, int year) {
    this.label = new RowLabel(words);
    this.figures = new CellFigures(quantities);
    this.year = year;
  }

  /**
   * A number of the table.
   *
   * @param claim what it says
   * @param period when it holds; empty if the document tells
   * @param nature whether it is a fact or an aim
   */
  record Cell(Claim claim, String period, Nature nature) {}

  /** The claims of a row with tabs. */
  List<Cell> row(String text, int start, int end) {
    List<int[]> cells = cells(text, start, end);
    List<Cell> found = new ArrayList<>();
    boolean header = true;
    for (int i = 1; i < cells.size(); i++) {
      header &= !CellFigures.isNumber(text, cells.get(i)[0], cells.get(i)[1]);
    }
    if (header) {
      headers.clear();
      for (int[] cell : cells) {
        headers.add(text.substring(cell[0], cell[1]));
      }
      headerSize = headers.size();
      return found;
    }
    int named = isNumbered(text, cells) ? 1 : 0;
    label.take(text.substring(cells.get(named)[0], cells.get(named)[1]));
    if (headerSize > 0 && headerSize == cells.size() - 1) {
      // The corner above the labels was left out.
      headers.add(0, "");
      headerSize++;
    }
    Column before = Column.PLAIN;
    for (int i = named + 1; i < cells.size(); i++) {
      int[] cell = cells.get(i);
      Column now = i < headers.size() ? Column.of(headers.get(i), year, before) : Column.PLAIN;
      before = now;
      Quantity figure = figures.of(text, cell[0], cell[1]);
      if (figure != null) {
        found.add(cell(figure, now, start, end));
      } else if (i == named + 1 && isWord(text, cell[0], cell[1])) {
        label.measuredIn(text.substring(cell[0], cell[1]));
      }
    }
    return found;
  }

  /** Whether the first cell only numbers the row: words stand in the next one. */
  private static boolean isNumbered(String text, List<int[]> cells) {
    int[] first = cells.get(0);
    int[] next = cells.get(1);
    return cells.size() > 2
        && first[1] - first[0] <= LONGEST_ORDINAL
        && CellFigures.isNumber(text, first[0], first[1])
        && isWord(text, next[0], next[1]);
  }

  /** Whether a cell holds words, not a dash for what is missing. */
  private static boolean isWord(String text, int start, int end) {
    return end > start
        && (Character.isLetter(text.charAt(start)) || PERCENT.has(text.charAt(start)));
  }

  /** Takes a line without tabs; the claim if it is a number of its own below a label. */
  List<Cell> line(String text, int start, int end) {
    String told = end - start > LONGEST_TITLE ? "" : unitIn(text.substring(start, end));
    if (!told.isEmpty()) {
      close();
      unit = told;
      return List.of();
    }
    if (end - start > LONGEST_CELL || text.charAt(end - 1) == '。') {
      close();
      return List.of();
    }
    String content = text.substring(start, end);
    if (!CellFigures.isNumber(text, start, end)) {
      if (numbersSeen && column > 0) {
        lines.clear();
        column = 0;
      }
      if (ORDINALS.contains(content)) {
        ordinal = 1;
        figuresSeen = false;
      }
      lines.add(content);
      return List.of();
    }
    boolean rowEnds = column > 0 || !figuresSeen;
    if (ordinal > 0 && rowEnds && content.equals(String.valueOf(ordinal))) {
      numbered();
      return List.of();
    }
    return lines.isEmpty() ? List.of() : List.of(vertical(text, start, end));
  }

  /** A line that only numbers the row below it; the lines above the first are the header. */
  private void numbered() {
    if (!numbersSeen) {
      headers.clear();
      int first = 0;
      while (first < lines.size() && !ORDINALS.contains(lines.get(first))) {
        first++;
      }
      headers.addAll(lines.subList(first, lines.size()));
      numbersSeen = true;
    }
    left = Column.PLAIN;
    lines.clear();
    column = 0;
    ordinal++;
  }

  /** The unit that a line of its own or the end of a title gives; empty if it gives none. */
  private static String unitIn(String line) {
    int at = line.indexOf(UNIT);
    boolean inTitle = at > 0 && line.charAt(at - 1) == '（' && line.endsWith("）");
    return at == 0 || inTitle ? first(line.substring(at + UNIT.length()).replace("）", "")) : "";
  }

  /** 亿元 of 亿元、%: the columns of changes name their own. */
  private static String first(String units) {
    int end = 0;
    while (end < units.length() && "、，,".indexOf(units.charAt(end)) < 0) {
      end++;
    }
    return units.substring(0, end);
  }

  private void close() {
    lines.clear();
    headers.clear();
    headerSize = 0;
    unit = "";
    label.close();
    column = 0;
    numbersSeen = false;
  }

  private Cell vertical(String text, int start, int end) {
    figuresSeen = true;
    if (!numbersSeen) {
      // The first number: the line before is its label, those before that are the header.
      headers.clear();
      headers.addAll(lines.subList(headerStart(), lines.size() - 1));
      numbersSeen = true;
      left = Column.PLAIN;
    }
    if (column == 0) {
      int last = lines.size() - 1;
      boolean headed = headers.size() > 1 && headers.get(1).contains("单位");
      boolean unitLine = last > 0 && (headed || figures.isUnit(lines.get(last)));
      label.take(lines.get(unitLine ? last - 1 : last));
      if (unitLine) {
        label.measuredIn(lines.get(last));
      }
      column = (unitLine ? 2 : 1) + (ordinal > 0 ? 1 : 0);
    } else {
      column++;
    }
    Column now =
        column < headers.size() ? Column.of(headers.get(column), year, left) : Column.PLAIN;
    left = now;
    return cell(CellFigures.number(text, start, end), now, start, end);
  }

  /** The line that heads the labels: what stands above it is a title. */
  private int headerStart() {
    for (int i = lines.size() - 2; i >= 0; i--) {
      if (LABEL_HEADS.contains(lines.get(i).replace(" ", ""))) {
        return i;
      }
    }
    return 0;
  }

  private Cell cell(Quantity figure, Column column, int from, int to) {
    String written = figure.unit().isEmpty() ? column.unit() : figure.unit();
    String of =
        Stream.of(written, label.unit(), unit, label.unitAbove())
            .filter(told -> !told.isEmpty())
            .findFirst()
            .orElse("");
    boolean growth = column.measure() == Measure.LEVEL && of.equals("%") && label.saysGrowth();
    boolean wide = to - from > LONGEST_ROW;
    Claim claim =
        new Claim(
            column.prefix() + label.name(growth, column.suffix()),
            growth ? Measure.GROWTH : column.measure(),
            figure.value(),
            figure.high(),
            of,
            figure.comparison(),
            wide ? figure.start() : from,
            wide ? figure.end() : to,
            figure);
    return new Cell(claim, column.period(), column.nature());
  }

  private static List<int[]> cells(String text, int start, int end) {
    List<int[]> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        cells.add(new int[] {from, i});
        from = i + 1;
      }
    }
    return cells;
  }
}
