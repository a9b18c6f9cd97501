package org.yunhe.report.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes the text out of a PDF whose pages unpack to no more than the limits: a few bytes can stand
 * for gigabytes of drawing commands, and one command can repeat any number of others.
 */
final class LimitedStripper extends PDFTextStripper {
  private final ReportLimits limits;
  private final PdfStreamSize size;
  private long commands;

  LimitedStripper(ReportLimits limits) {
    this.limits = limits;
    this.size = new PdfStreamSize(limits.fileBytes());
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      size.add(streams.next());
    }
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    size.add(form.getStream());
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    size.add(form.getStream());
    super.showTransparencyGroup(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++commands > limits.textBytes()) {
      throw new TooLarge(limits.textBytes());
    }
    super.processOperator(operator, operands);
  }
}
