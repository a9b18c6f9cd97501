package org.yunhe.table.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads .xlsx as its XML goes by: of a large workbook only the cells are held. */
final class XlsxReader {
  private final List<Grid> grids = new ArrayList<>();
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

  List<Grid> grids() {
    return grids;
  }

  /** Whether a formula stands without a result, or with the zero that may stand for none. */
  boolean isWithoutResults() {
    return withoutResults;
  }

  private void sheets(OPCPackage file, long most)
      throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
    XSSFReader parts = new XSSFReader(file);
    XlsxCell cells =
        new XlsxCell(
            new ReadOnlySharedStringsTable(file), parts.getStylesTable(), isSince1904(parts));
    long left = most;
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream xml = sheets.next()) {
        XlsxSheet sheet = new XlsxSheet(cells, left);
        parse(xml, sheet);
        left -= sheet.held();
        withoutResults |= sheet.isWithoutResults();
        grids.add(WorkbookReader.grid(sheets.getSheetName(), sheet.rows(), sheet.merged()));
      }
    }
  }

  private static boolean isSince1904(XSSFReader parts)
      throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
    List<String> flags = new ArrayList<>();
    try (InputStream xml = parts.getWorkbookData()) {
      parse(
          xml,
          new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes at) {
              if (name.equals("workbookPr")) {
                Optional.ofNullable(at.getValue("date1904")).ifPresent(flags::add);
              }
            }
          });
    }
    return flags.contains("1") || flags.contains("true");
  }

  private static void parse(InputStream xml, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.parse(new InputSource(xml));
  }
}
