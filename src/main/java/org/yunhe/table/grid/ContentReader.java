package org.yunhe.table.grid;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.yunhe.problem.ProblemException;
import org.yunhe.table.TableLimits;
import org.yunhe.text.DecodedText;
import org.yunhe.text.TextDecoder;

/** Tells what a file holds by its first bytes, not by its name. */
public final class ContentReader {
  /** Bytes of text for each cell that may be held: more is not looked at. */
  private static final long BYTES_PER_CELL = 200;

  private ContentReader() {}

  /**
   * Reads a file.
   *
   * @param fileName for messages
   * @param charset charset that a job prescribes; empty to detect it
   * @param limits how much is held in memory
   * @throws UnreadableTable with the reason if no cells can be made of it
   */
  public static TableContent read(
      byte[] content, String fileName, String charset, TableLimits limits) throws UnreadableTable {
    if (content.length == 0) {
      throw new UnreadableTable("empty", "the file is empty; ask for it again");
    }
    if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      return WorkbookReader.read(content, limits);
    }
    if (content.length > limits.cells() * BYTES_PER_CELL) {
      throw new UnreadableTable(
          "too_large",
          "a text larger than "
              + limits.cells() * BYTES_PER_CELL / 1_000_000
              + " MB that is no regular long table; split it, or raise the job's limits: cells");
    }
    DecodedText decoded = decode(content, fileName, charset);
    if (SpreadsheetXml.looksLikeIt(decoded.text())) {
      return SpreadsheetXml.read(decoded.text());
    }
    if (HtmlTables.looksLikeHtml(decoded.text())) {
      return new TableContent.Sheets(HtmlTables.read(decoded.text()), List.of());
    }
    SeparatedText text =
        AlignedText.separated(decoded.text())
            .map(SeparatedText::ofAligned)
            .orElseGet(() -> SeparatedText.of(decoded.text()));
    return new TableContent.Text(text, decoded.charset());
  }

  private static DecodedText decode(byte[] content, String fileName, String charset)
      throws UnreadableTable {
    try {
      return charset.isEmpty()
          ? TextDecoder.decode(fileName, content)
          : new DecodedText(withoutMark(new String(content, Charset.forName(charset))), charset);
    } catch (ProblemException e) {
      throw new UnreadableTable(
          "unreadable", "neither a workbook nor a text in a known charset; ask for the file again");
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableTable(
          "unknown_charset", "the job names the charset " + charset + ", which is not known here");
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] content, int... first) {
    if (content.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((content[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
