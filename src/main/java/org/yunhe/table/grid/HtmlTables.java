package org.yunhe.table.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads web pages that a system saved under the name of a workbook: one sheet a table. Cells that a
 * browser leaves out are no cells, since those behind them move to their place.
 */
final class HtmlTables {
  private static final int LOOK = 2_000;

  /** The widest span that is taken at its word. */
  private static final int MAX_SPAN = 1_000;

  /** Places under merged cells that are worth to remember. */
  private static final int MAX_MERGED = 200_000;

  private HtmlTables() {}

  static boolean looksLikeHtml(String text) {
    String start = text.substring(0, Math.min(LOOK, text.length())).toLowerCase(Locale.ROOT);
    return start.stripLeading().startsWith("<")
        && (start.contains("<html") || start.contains("<table"));
  }

  static List<Grid> read(String text) {
    List<Grid> grids = new ArrayList<>();
    Document page = Jsoup.parse(text);
    page.select("sup").forEach(raised -> raised.text(Raised.text(raised.text())));
    List<Element> tables = page.select("table:not(:has(table))");
    LinesAbove lines = new LinesAbove(tables);
    page.body().traverse(lines);
    for (Element table : tables) {
      grids.add(grid("table" + (grids.size() + 1), lines.above(table), table));
    }
    return grids;
  }

  /** A table below the lines above it, each a row as a spreadsheet would show it. */
  private static Grid grid(String name, List<String> above, Element table) {
    Map<Grid.Place, Cell> merged = new HashMap<>();
    List<List<Cell>> rows = new ArrayList<>();
    above.forEach(line -> rows.add(List.of(Cell.text(line))));
    for (Element tr : table.select("tr")) {
      int row = rows.size();
      List<Cell> cells = new ArrayList<>();
      for (Element td : tr.select("td, th")) {
        if (isLeftOut(td)) {
          continue;
        }
        while (merged.containsKey(new Grid.Place(row, cells.size()))) {
          cells.add(Cell.EMPTY);
        }
        Cell cell = Cell.text(td.wholeText());
        spread(merged, cell, row, cells.size(), span(td, "rowspan"), span(td, "colspan"));
        cells.add(cell);
      }
      rows.add(cells);
    }
    return new Grid(name, rows, merged);
  }

  private static boolean isLeftOut(Element td) {
    String style = td.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return td.hasAttr("hidden") || style.contains("display:none");
  }

  private static void spread(
      Map<Grid.Place, Cell> merged, Cell cell, int row, int column, int height, int width) {
    boolean few = merged.size() + (long) height * width <= MAX_MERGED;
    for (int r = row; few && r < row + height; r++) {
      for (int c = column; c < column + width; c++) {
        if (r != row || c != column) {
          merged.put(new Grid.Place(r, c), cell);
        }
      }
    }
  }

  private static int span(Element td, String attribute) {
    try {
      return Math.min(MAX_SPAN, Math.max(1, Integer.parseInt(td.attr(attribute).strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
