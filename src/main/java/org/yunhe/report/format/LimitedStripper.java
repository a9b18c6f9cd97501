package org.yunhe.report.format;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes the text out of a PDF whose pages unpack to no more than the limits: a few bytes can stand
 * for gigabytes of drawing commands, and one command can repeat any number of others.
 */
final class LimitedStripper extends PDFTextStripper {
  private final ReportLimits limits;
  private long unpacked;
  private long commands;

  LimitedStripper(ReportLimits limits) {
    this.limits = limits;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (page.hasContents()) {
      try (var contents = page.getContents()) {
        byte[] buffer = new byte[1 << 16];
        for (int n = contents.read(buffer); n >= 0; n = contents.read(buffer)) {
          unpacked += n;
          if (unpacked > limits.fileBytes()) {
            throw new TooLarge(limits.fileBytes());
          }
        }
      }
    }
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++commands > limits.textBytes()) {
      throw new TooLarge(limits.textBytes());
    }
    super.processOperator(operator, operands);
  }
}
