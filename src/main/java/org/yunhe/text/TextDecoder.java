package org.yunhe.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.yunhe.problem.ProblemException;

/**
 * Turns the bytes of a text or CSV file into characters. A byte order mark decides; else strict
 * UTF-8, which other charsets do not match by chance; else the charset among GB18030, UTF-16, Big5
 * and what the detector guesses whose characters look most familiar. A file with a few broken bytes
 * is still read, with U+FFFD in their place.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** A text decoded with the right charset scores above; with a wrong one far below. */
  private static final double FAMILIAR = 0.8;

  /** In a table of numbers the names alone tell, which are few. */
  private static final double UNFAMILIAR_NAMES = 0.7;

  private static final double FAMILIAR_NAMES = 0.8;

  /** Share of broken characters up to which a file counts as a damaged text. */
  private static final double DAMAGE = 0.01;

  private TextDecoder() {}

  /**
   * Decodes a file.
   *
   * @param where the file's name, for the error
   * @throws ProblemException if the bytes are no text in a charset known here
   */
  public static DecodedText decode(String where, byte[] bytes) {
    return marked(bytes)
        .or(() -> strictUtf8(bytes))
        .or(() -> mostFamiliar(bytes))
        .or(() -> damaged(bytes))
        .orElseThrow(
            () ->
                new ProblemException(
                    where,
                    "not a text in UTF-8, GB18030 or UTF-16",
                    "save it as a UTF-8 text, or remove it from the input"));
  }

  private static Optional<DecodedText> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return Optional.of(lenient(bytes, 4, GB18030));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  /** NUL is a character of UTF-8, yet in files a sign of UTF-16 or of binary content. */
  private static Optional<DecodedText> strictUtf8(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8).filter(d -> d.text().indexOf('\0') < 0);
  }

  private static Optional<DecodedText> mostFamiliar(byte[] bytes) {
    Optional<DecodedText> best =
        Stream.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            .flatMap(charset -> strict(bytes, charset).stream())
            .max(Comparator.comparingDouble(d -> Familiarity.of(d.text())))
            .filter(d -> Familiarity.of(d.text()) >= FAMILIAR);
    Optional<DecodedText> traditional =
        best.filter(d -> Familiarity.ofNames(d.text()) < UNFAMILIAR_NAMES)
            .flatMap(d -> strict(bytes, BIG5))
            .filter(d -> Familiarity.ofTraditionalNames(d.text()) >= FAMILIAR_NAMES);
    return traditional
        .or(() -> best)
        .or(() -> guessed(bytes).flatMap(charset -> strict(bytes, charset)));
  }

  private static Optional<DecodedText> damaged(byte[] bytes) {
    return Stream.concat(Stream.of(StandardCharsets.UTF_8), guessed(bytes).stream())
        .flatMap(charset -> Stream.of(lenient(bytes, 0, charset), lenient(bytes, 0, GB18030)))
        .filter(d -> Familiarity.of(d.text()) > 0)
        .filter(d -> replaced(d.text()) <= d.text().length() * DAMAGE)
        .findFirst();
  }

  /** The detector's guess where it is one of the multi-byte charsets of Chinese. */
  private static Optional<Charset> guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    @Nullable String name = detector.getDetectedCharset();
    if (name == null) {
      return Optional.empty();
    }
    return switch (name) {
      case "BIG5" -> Optional.of(BIG5);
      case "GB18030", "HZ-GB-2312" -> Optional.of(GB18030);
      case "UTF-8" -> Optional.of(StandardCharsets.UTF_8);
      default -> Optional.empty();
    };
  }

  private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new DecodedText(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
    return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset.name());
  }

  private static long replaced(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
