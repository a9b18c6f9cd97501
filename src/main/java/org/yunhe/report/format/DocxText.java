package org.yunhe.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.yunhe.problem.ProblemException;

/** The text of a Word document: a line a paragraph or table row, cells apart by tabs. */
final class DocxText {
  private DocxText() {}

  static String read(String fileName, byte[] bytes, ReportLimits limits) {
    try {
      DocxSize.check(bytes, limits);
      return text(bytes);
    } catch (TooLarge e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library throws many kinds for a broken file.
      throw problem(fileName);
    }
  }

  static ProblemException problem(String fileName) {
    return new ProblemException(
        fileName, "not a Word document that can be read", "open it in Word and save it again");
  }

  private static String text(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StringBuilder text = new StringBuilder();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          text.append(paragraph.getText()).append('\n');
        } else if (element instanceof XWPFTable table) {
          addTable(table, text);
        }
      }
      return text.toString();
    }
  }

  private static void addTable(XWPFTable table, StringBuilder text) {
    table
        .getRows()
        .forEach(
            row -> {
              List<XWPFTableCell> cells = row.getTableCells();
              text.append(
                      cells.stream()
                          .map(cell -> cell.getText().replace('\n', ' '))
                          .collect(Collectors.joining("\t")))
                  .append('\n');
            });
  }
}
