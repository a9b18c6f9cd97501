package org.yunhe.table.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads .xlsx as its XML goes by: of a large workbook only the cells are held. */
final class XlsxReader {
  private final List<Grid> grids = new ArrayList<>();
  private final List<Grid> hidden = new ArrayList<>();
  private boolean withoutResults;

  private XlsxReader() {}

  /**
   * The sheets of a workbook.
   *
   * @param most cells that are held at most
   * @throws IOException if it is damaged
   * @throws UnreadableTable if it holds more cells
   */
  static XlsxReader read(byte[] content, long most) throws IOException, UnreadableTable {
    XlsxReader reader = new XlsxReader();
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
      reader.sheets(file, most);
    } catch (XlsxSheet.TooManyCells e) {
      throw WorkbookReader.tooManyCells(most);
    } catch (SAXException | OpenXML4JException | ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
    return reader;
  }

  TableContent.Sheets sheets() {
    return new TableContent.Sheets(grids, hidden);
  }

  /** Whether a formula stands without a result, or with the zero that may stand for none. */
  boolean isWithoutResults() {
    return withoutResults;
  }

  private void sheets(OPCPackage file, long most)
      throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
    XSSFReader parts = new XSSFReader(file);
    WorkbookPart workbook = new WorkbookPart();
    parse(parts.getWorkbookData(), workbook);
    SharedTexts texts = new SharedTexts();
    parse(parts.getSharedStringsData(), texts);
    XlsxCell cells = new XlsxCell(texts, parts.getStylesTable(), workbook.isSince1904());
    long left = most;
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
    while (sheets.hasNext()) {
      XlsxSheet sheet = new XlsxSheet(cells, left);
      parse(sheets.next(), sheet);
      left -= sheet.held();
      withoutResults |= sheet.isWithoutResults();
      String name = sheets.getSheetName();
      Grid grid = WorkbookReader.grid(name, sheet.rows(), sheet.merged());
      (workbook.isHidden(name) ? hidden : grids).add(grid);
    }
  }

  /** Reads a part; nothing where there is none, as of a workbook without texts. */
  private static void parse(@Nullable InputStream part, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (InputStream xml = part) {
      if (xml != null) {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
      }
    }
  }
}
