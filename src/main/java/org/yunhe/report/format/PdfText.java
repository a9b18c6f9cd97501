package org.yunhe.report.format;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yunhe.problem.ProblemException;

/** The text layer of a PDF, lines as laid out; cleaning joins them. */
final class PdfText {
  private PdfText() {}

  static String read(String fileName, byte[] bytes, ReportLimits limits) {
    String text = layer(fileName, bytes, limits);
    if (text.isBlank()) {
      throw new ProblemException(
          fileName, "a PDF without text (scanned pages)", "run it through text recognition first");
    }
    return text;
  }

  private static String layer(String fileName, byte[] bytes, ReportLimits limits) {
    if (bytes.length > limits.fileBytes()) {
      throw new TooLarge(limits.fileBytes());
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      LimitedStripper stripper = new LimitedStripper(limits);
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    } catch (InvalidPasswordException e) {
      throw new ProblemException(
          fileName, "a PDF that needs a password", "save it without a password");
    } catch (TooLarge e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library throws many kinds for a broken file.
      throw problem(fileName);
    }
  }

  static ProblemException problem(String fileName) {
    return new ProblemException(
        fileName, "not a PDF that can be read", "print it to a new PDF, or save its text as .txt");
  }
}
