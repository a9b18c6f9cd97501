package org.yunhe.cli;

import java.io.PrintStream;

/** How {@code extract} prints. */
enum ExtractFormat {
  /** One JSON object a line, statements before projects. */
  JSONL {
    @Override
    ExtractPrinter printer(PrintStream out) {
      return new ExtractJsonl(out);
    }
  },
  /** For a person at a terminal. */
  TABLE {
    @Override
    ExtractPrinter printer(PrintStream out) {
      return new ExtractTable(out);
    }
  },
  /** A page that highlights what was read in the text itself. */
  HTML {
    @Override
    ExtractPrinter printer(PrintStream out) {
      return new ExtractHtml(out);
    }
  };

  abstract ExtractPrinter printer(PrintStream out);
}
