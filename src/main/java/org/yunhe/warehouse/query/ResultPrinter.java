package org.yunhe.warehouse.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a result row by row. */
interface ResultPrinter {
  static ResultPrinter of(Format format, Appendable out) {
    return switch (format) {
      case TABLE -> new TablePrinter(out);
      case CSV -> new CsvPrinter(out);
      case JSON -> new JsonPrinter(out);
    };
  }

  /** Starts with the names of the columns. */
  void header(List<String> names);

  /** Goes on with a row; its values are numbers, truths, texts or null. */
  void row(List<@Nullable Object> values);

  void end();
}
