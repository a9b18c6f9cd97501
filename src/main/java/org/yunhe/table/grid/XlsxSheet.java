package org.yunhe.table.grid;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of one sheet of an .xlsx as its XML goes by. */
final class XlsxSheet extends DefaultHandler {
  private final XlsxCell cells;
  private final long most;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private List<Cell> row = new ArrayList<>();
  private String reference = "";
  private String type = "";
  private int style;
  private boolean hasFormula;
  private boolean inValue;
  private boolean inFormula;
  private final RichText text = new RichText();

  private boolean withoutResults;
  private long held;

  /**
   * @param cells makes our cells
   * @param most cells that are held at most
   */
  XlsxSheet(XlsxCell cells, long most) {
    this.cells = cells;
    this.most = most;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  List<CellRangeAddress> merged() {
    return merged;
  }

  /** How many cells are held, with the empty ones before others in their rows. */
  long held() {
    return held;
  }

  /** Whether a formula stands without a result, or with the zero that may stand for none. */
  boolean isWithoutResults() {
    return withoutResults;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    text.start(name, attributes);
    switch (name) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> {
        hasFormula = true;
        inFormula = true;
      }
      case "v" -> inValue = true;
      case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
      default -> {}
    }
  }

  private void startRow(@Nullable String number) throws SAXException {
    int at = number == null ? rows.size() : Integer.parseInt(number) - 1;
    if (at >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
      throw new SAXException("row " + number + " lies beyond the last one that a sheet can have");
    }
    while (rows.size() < at) {
      rows.add(List.of());
    }
    row = new ArrayList<>();
    rows.add(row);
  }

  private void startCell(Attributes attributes) {
    String at = attributes.getValue("r");
    reference = at == null ? "" : at;
    String kind = attributes.getValue("t");
    type = kind == null ? "n" : kind;
    String number = attributes.getValue("s");
    style = number == null ? 0 : Integer.parseInt(number);
    value.setLength(0);
    text.clear();
    formula.setLength(0);
    hasFormula = false;
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.characters(chars, start, length);
    if (inValue) {
      value.append(chars, start, length);
    } else if (inFormula) {
      formula.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    text.end(name);
    switch (name) {
      case "c" -> endCell();
      case "f" -> inFormula = false;
      case "v" -> inValue = false;
      default -> {}
    }
  }

  private void endCell() throws SAXException {
    String content = value + text.toString();
    Cell cell = cells.of(type, content, style);
    if (hasFormula && XlsxCell.mayLackResult(type, content)) {
      withoutResults = true;
      cell = Cell.of(Cell.Kind.ERROR, "=" + formula);
    }
    if (cell.raw().isEmpty()) {
      return;
    }
    int column = reference.isEmpty() ? row.size() : new CellReference(reference).getCol();
    held += Math.max(0, column - row.size()) + 1L;
    if (held > most) {
      throw new TooManyCells();
    }
    while (row.size() < column) {
      row.add(Cell.EMPTY);
    }
    row.add(cell);
  }

  /** Stops the parser. */
  static final class TooManyCells extends SAXException {
    @Serial private static final long serialVersionUID = 1L;
  }
}
