package org.yunhe.report;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes are read to their end all the same; none may exhaust stack or memory.
 */
class HostileTextTest {
  private static final ReportReader READER =
      ReportReader.create(SmallReference.data(), SmallReference.files());

  static Stream<String> texts() {
    return Stream.of(
        "推进" + "、".repeat(100_000),
        "推进" + "柳河大桥、".repeat(20_000) + "建设",
        "推进" + "大桥和".repeat(33_000) + "建设",
        "推进" + "等".repeat(100_000),
        "推进" + "的".repeat(100_000),
        "推进" + "“".repeat(100_000),
        "加快".repeat(50_000),
        "完成".repeat(50_000),
        "“3+3”产业".repeat(15_000),
        "与集团".repeat(33_000) + "建设柳河大桥");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadToItsEnd(String text) {
    assertThatCode(() -> READER.read(text, ReportHints.none())).doesNotThrowAnyException();
  }
}
