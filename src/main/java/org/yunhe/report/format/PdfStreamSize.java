package org.yunhe.report.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Counts what streams of a PDF unpack to, together, before the library holds them in memory. */
final class PdfStreamSize {
  private final long most;
  private long counted;

  /**
   * @param most bytes that all streams may have
   */
  PdfStreamSize(long most) {
    this.most = most;
  }

  /**
   * Adds a stream.
   *
   * @throws TooLarge if there is more than allowed
   * @throws IOException if it can't be unpacked
   */
  void add(PDStream stream) throws IOException {
    List<COSName> filters = stream.getFilters();
    if (filters == null || filters.isEmpty()) {
      count(stream.getLength());
      return;
    }
    InputStream packed = stream.getCOSObject().createRawInputStream();
    for (int i = 0; i < filters.size(); i++) {
      boolean last = i == filters.size() - 1;
      ByteArrayOutputStream held = new ByteArrayOutputStream();
      try (InputStream in = packed;
          OutputStream out = new Counting(last ? OutputStream.nullOutputStream() : held)) {
        Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
        filter.decode(in, out, stream.getCOSObject(), i);
      }
      packed = new ByteArrayInputStream(held.toByteArray());
    }
  }

  private void count(long bytes) {
    counted += bytes;
    if (counted > most) {
      throw new TooLarge(most);
    }
  }

  private final class Counting extends OutputStream {
    private final OutputStream out;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      count(1);
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      count(length);
      out.write(bytes, from, length);
    }
  }
}
