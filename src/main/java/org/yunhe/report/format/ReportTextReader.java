package org.yunhe.report.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yunhe.problem.ProblemException;
import org.yunhe.text.DecodedText;
import org.yunhe.text.TextDecoder;

/**
 * Reads the text of a report: plain text, a web page, a Word document or a PDF, told by content.
 */
public final class ReportTextReader {
  /** Where a PDF's mark may stand, and where a page says that it is HTML. */
  private static final int HEAD = 1024;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private ReportTextReader() {}

  /** The text of a report file, within the standard limits. */
  public static ReportText read(String fileName, byte[] bytes) {
    return read(fileName, bytes, ReportLimits.STANDARD);
  }

  /**
   * The text of a report file.
   *
   * @param fileName its name, for the kind of file where the content does not tell, and for errors
   * @param limits how much is held in memory
   * @throws ProblemException if the file is broken, too large or of another kind; one line that
   *     says what to do
   */
  public static ReportText read(String fileName, byte[] bytes, ReportLimits limits) {
    try {
      return readWithin(limits, fileName, bytes);
    } catch (TooLarge e) {
      throw new ProblemException(
          fileName,
          "a report of more than " + e.megabytes() + " MB, unpacked",
          "split it, or raise the job's limits: report_mb");
    }
  }

  private static ReportText readWithin(ReportLimits limits, String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      throw new ProblemException(fileName, "is empty", "ask for it again");
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return new ReportText(PdfText.read(fileName, bytes, limits), "pdf", "");
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return new ReportText(DocxText.read(fileName, bytes, limits), "docx", "");
    }
    if (head.startsWith(new String(OLE, StandardCharsets.ISO_8859_1))) {
      throw OldOffice.problem(fileName, bytes);
    }
    if (head.startsWith("{\\rtf")) {
      throw new ProblemException(fileName, "a document in RTF", "save it as .docx");
    }
    if (bytes.length > limits.textBytes()) {
      throw new TooLarge(limits.textBytes());
    }
    DecodedText decoded = decoded(fileName, bytes);
    if (isHtml(fileName, decoded.text())) {
      return new ReportText(HtmlText.read(decoded.text()), "html", decoded.charset());
    }
    return new ReportText(decoded.text(), "txt", decoded.charset());
  }

  private static DecodedText decoded(String fileName, byte[] bytes) {
    try {
      return TextDecoder.decode(fileName, bytes);
    } catch (ProblemException e) {
      String name = fileName.toLowerCase(Locale.ROOT);
      if (name.endsWith(".docx")) {
        throw DocxText.problem(fileName);
      }
      throw name.endsWith(".pdf") ? PdfText.problem(fileName) : e;
    }
  }

  private static boolean isHtml(String fileName, String text) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return true;
    }
    String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }
}
