package org.yunhe.table.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yunhe.problem.ProblemException;
import org.yunhe.text.TextDecoder;

/**
 * The bytes of a text of which every line is a record. They are looked through once and never
 * decoded as a whole: a text of 500 MB needs no second copy in memory.
 */
public final class RecordBytes {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Bytes that hold the records by which a layout and its separator are recognised. */
  private static final int HEAD = 600_000;

  private static final int BUFFER = 1 << 16;

  private final byte[] content;
  private final int from;
  private final Charset charset;
  private final LineScan scan;

  private RecordBytes(byte[] content, int from, Charset charset, LineScan scan) {
    this.content = content;
    this.from = from;
    this.charset = charset;
    this.scan = scan;
  }

  /**
   * Looks through a file.
   *
   * @param charset charset that a job prescribes; empty to detect it
   * @return empty if it is no text in one of the two charsets, or if a quote, a line end or a NUL
   *     stands where none does in a plain CSV
   */
  public static Optional<RecordBytes> of(byte[] content, String fileName, String charset) {
    int from = startsWith(content, UTF8_MARK) ? UTF8_MARK.length : 0;
    return LineScan.of(content, from)
        .flatMap(
            scan ->
                charset(content, from, fileName, charset)
                    .map(c -> new RecordBytes(content, from, c, scan)));
  }

  private static Optional<Charset> charset(
      byte[] content, int from, String fileName, String prescribed) {
    if (!prescribed.isEmpty()) {
      return Charset.isSupported(prescribed)
          ? Optional.of(Charset.forName(prescribed)).filter(RecordBytes::isKnown)
          : Optional.empty();
    }
    if (from > 0 || isValid(content, from, StandardCharsets.UTF_8)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      byte[] head = Arrays.copyOf(content, headEnd(content, 0));
      Charset found = Charset.forName(TextDecoder.decode(fileName, head).charset());
      return Optional.of(found).filter(GB18030::equals).filter(c -> isValid(content, 0, c));
    } catch (ProblemException e) {
      return Optional.empty(); // whoever reads it says what is wrong with it
    }
  }

  private static boolean isKnown(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) || charset.equals(GB18030);
  }

  private static boolean startsWith(byte[] content, byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  private static int headEnd(byte[] content, int from) {
    int end = Math.min(content.length, from + HEAD);
    int line = end;
    while (line > from && content[line - 1] != '\n') {
      line--;
    }
    return line > from ? line : end;
  }

  /** UTF-8 or GB18030: no part of a longer character looks like a line end or a quote in them. */
  public Charset charset() {
    return charset;
  }

  /** Whether lines end with CR and LF. */
  public boolean crlf() {
    return scan.crlf();
  }

  /** Whether some cells stand in quotes. */
  public boolean quoted() {
    return scan.quoted();
  }

  /** How many lines there are, the last one with or without its end. */
  public long lines() {
    return scan.lines();
  }

  /** The first lines. */
  public String head() {
    return new String(content, from, headEnd(content, from) - from, charset);
  }

  private static boolean isValid(byte[] content, int from, Charset charset) {
    try {
      decode(content, from, charset, OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Hands over some lines, each with its number from 1; only they are decoded.
   *
   * @param numbers which lines; those that the text does not have are left out
   */
  public void forEachLine(Set<Integer> numbers, BiConsumer<Integer, String> lines) {
    int start = from;
    for (int number = 1; start < content.length; number++) {
      int end = start;
      while (end < content.length && content[end] != '\n') {
        end++;
      }
      if (numbers.contains(number)) {
        int cut = end > start && content[end - 1] == '\r' ? end - 1 : end;
        lines.accept(number, new String(content, start, cut - start, charset));
      }
      start = end + 1;
    }
  }

  /** Writes the text in UTF-8. */
  public void write(OutputStream out) throws IOException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      out.write(content, from, content.length - from);
    } else {
      decode(content, from, charset, out);
    }
  }

  private static void decode(byte[] content, int from, Charset charset, OutputStream out)
      throws IOException {
    boolean discards = charset.equals(StandardCharsets.UTF_8);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
    CharBuffer chars = CharBuffer.allocate(BUFFER);
    CoderResult result;
    do {
      result = decoder.decode(bytes, chars, true);
      throwIfBroken(result);
      chars.flip();
      if (!discards) {
        out.write(chars.toString().getBytes(StandardCharsets.UTF_8));
      }
      chars.clear();
    } while (result.isOverflow());
  }

  private static void throwIfBroken(CoderResult result) throws CharacterCodingException {
    if (result.isError()) {
      result.throwException();
    }
  }
}
