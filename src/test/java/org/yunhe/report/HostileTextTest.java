package org.yunhe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.NumberRow;

/**
 * Texts that nobody writes are read to their end all the same, and their numbers balance; none may
 * exhaust stack or memory.
 */
class HostileTextTest {
  private static final int LENGTH = 100_000;

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
    ReportResult result = Reading.read(text);

    assertThat(result.rows(AccountRow.class))
        .extracting(AccountRow::read)
        .containsExactly(result.rows(NumberRow.class).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "、",
        "1亿元、",
        "增长1%，",
        "新建学校5所、",
        "（",
        "（5家",
        "“5家",
        "一百",
        "增长5\n",
        "1\t",
        "甲\t1\t2\n",
        "A、",
        "从5%，",
        "1：",
        "1-",
        "百分之",
        "一、甲\n",
        "——增长5%\n",
        "&ldquo",
        "分别1%、",
        "由",
        "“",
        "增长",
        "增长1%",
        "2021年",
        "的5家的",
        "5家（",
        "5人（含",
        "等5家",
        "至少5家",
        "5个市获评",
        "在5家中",
        "滕州市5家",
        "产量\n5\n"
      })
  void isReadToItsEndHoweverOftenItStandsThere(String piece) {
    isReadToItsEnd("产值" + piece.repeat(LENGTH / piece.length()));
  }
}
