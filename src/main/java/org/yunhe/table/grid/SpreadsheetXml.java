package org.yunhe.table.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the XML of Excel 2003, which systems save under the name of a workbook: {@code Workbook >
 * Worksheet > Table > Row > Cell > Data}.
 */
final class SpreadsheetXml {
  private static final int LOOK = 2_000;

  /** The farthest place and the widest merged cell that are taken at their word. */
  private static final int MAX_INDEX = 16_384;

  /** Places under merged cells that are worth to remember. */
  private static final int MAX_MERGED = 200_000;

  private final Set<String> percentStyles;

  private SpreadsheetXml(Set<String> percentStyles) {
    this.percentStyles = percentStyles;
  }

  static boolean looksLikeIt(String text) {
    String start = text.substring(0, Math.min(LOOK, text.length())).toLowerCase(Locale.ROOT);
    return start.stripLeading().startsWith("<?xml")
        && start.contains("<workbook")
        && start.contains("office:spreadsheet");
  }

  static TableContent.Sheets read(String text) {
    List<Grid> grids = new ArrayList<>();
    List<Grid> hidden = new ArrayList<>();
    Document workbook = Jsoup.parse(text, Parser.xmlParser());
    SpreadsheetXml reader = new SpreadsheetXml(percentStyles(workbook));
    for (Element sheet : workbook.select("Worksheet")) {
      boolean seen = sheet.select("WorksheetOptions > Visible").isEmpty();
      (seen ? grids : hidden).add(reader.grid(sheet));
    }
    return new TableContent.Sheets(grids, hidden);
  }

  private static Set<String> percentStyles(Document workbook) {
    Set<String> styles = new HashSet<>();
    for (Element format : workbook.select("Styles > Style > NumberFormat")) {
      String code = format.attr("ss:Format");
      Element style = format.parent();
      if (style != null && (code.contains("%") || code.equals("Percent"))) {
        styles.add(style.attr("ss:ID"));
      }
    }
    return styles;
  }

  private Grid grid(Element sheet) {
    Map<Grid.Place, Cell> merged = new HashMap<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : sheet.select("Table > Row")) {
      int at = Math.max(rows.size(), number(row, "ss:Index") - 1);
      while (rows.size() < at) {
        rows.add(List.of());
      }
      rows.add(cells(row, at, merged));
    }
    return new Grid(sheet.attr("ss:Name"), rows, merged);
  }

  private List<Cell> cells(Element row, int at, Map<Grid.Place, Cell> merged) {
    List<Cell> cells = new ArrayList<>();
    for (Element element : row.select("> Cell")) {
      int column = Math.max(cells.size(), number(element, "ss:Index") - 1);
      while (cells.size() < column) {
        cells.add(Cell.EMPTY);
      }
      Cell cell = cell(element);
      cells.add(cell);
      int across = number(element, "ss:MergeAcross");
      int down = number(element, "ss:MergeDown");
      boolean few = merged.size() + (across + 1L) * (down + 1L) <= MAX_MERGED;
      for (int r = at; few && r <= at + down; r++) {
        for (int c = column; c <= column + across; c++) {
          if (r != at || c != column) {
            merged.put(new Grid.Place(r, c), cell);
          }
        }
      }
      for (int i = 0; i < across; i++) {
        cells.add(Cell.EMPTY);
      }
    }
    return cells;
  }

  private Cell cell(Element element) {
    Element data = element.selectFirst("> Data");
    if (data == null) {
      return Cell.EMPTY;
    }
    String text = data.wholeText();
    return switch (data.attr("ss:Type")) {
      case "Number" -> numeric(text, percentStyles.contains(element.attr("ss:StyleID")));
      case "DateTime" ->
          Cell.of(
              Cell.Kind.DATE, text.substring(0, Math.min("2031-01-01".length(), text.length())));
      case "Error" -> Cell.of(Cell.Kind.ERROR, text);
      default -> Cell.text(text);
    };
  }

  private static Cell numeric(String text, boolean percent) {
    try {
      double stored = new BigDecimal(text.strip()).doubleValue();
      return percent
          ? Cell.text(WorkbookNumber.percentText(stored))
          : Cell.of(Cell.Kind.NUMBER, WorkbookNumber.text(stored));
    } catch (NumberFormatException e) {
      return Cell.text(text);
    }
  }

  private static int number(Element element, String attribute) {
    try {
      return Math.min(MAX_INDEX, Math.max(0, Integer.parseInt(element.attr(attribute).strip())));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
