package org.yunhe.warehouse.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values; null and the empty text are both empty. */
final class CsvPrinter implements ResultPrinter {
  private final Appendable out;

  CsvPrinter(Appendable out) {
    this.out = out;
  }

  @Override
  public void header(List<String> names) {
    write(List.copyOf(names));
  }

  @Override
  public void row(List<@Nullable Object> values) {
    write(values);
  }

  @Override
  public void end() {}

  private void write(List<? extends @Nullable Object> values) {
    StringWriter line = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
      csv.writeRecord(values.stream().map(value -> value == null ? "" : value.toString()).toList());
      csv.flush();
      out.append(line.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
