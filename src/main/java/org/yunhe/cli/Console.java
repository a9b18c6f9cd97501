package org.yunhe.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: UTF-8 whatever the locale, since most of it is Chinese.
 *
 * @param out results
 * @param err errors
 */
record Console(PrintStream out, PrintStream err) {
  static Console system() {
    return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    OutputStream bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  void problem(String text) {
    out.flush();
    text.lines().forEach(line -> err.println("yunhe: " + line));
    err.flush();
  }
}
