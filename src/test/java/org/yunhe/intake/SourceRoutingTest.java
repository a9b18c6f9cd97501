package org.yunhe.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.intake.Archives.utf8;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.staged.SourceKind;

class SourceRoutingTest {
  @Test
  void endingsDecide() {
    assertThat(SourceRouting.kind("a.CSV", new byte[0])).contains(SourceKind.TABLE);
    assertThat(SourceRouting.kind("a.xlsx", new byte[0])).contains(SourceKind.TABLE);
    assertThat(SourceRouting.kind("a.html", new byte[0])).contains(SourceKind.REPORT);
    assertThat(SourceRouting.kind("a.zip", new byte[0])).contains(SourceKind.UNREADABLE);
    assertThat(SourceRouting.kind("a.json", new byte[0])).isEmpty();
    assertThat(SourceRouting.kind("README", new byte[0])).isEmpty();
  }

  @Test
  void aTextWithRowsOfNumbersIsATable() {
    String table = "数据库：年度数据\n指标\t2021年\t2020年\n生产总值(亿元)\t1\t2\n人口(万人)\t3\t\n";

    assertThat(SourceRouting.kind("a.txt", utf8(table))).contains(SourceKind.TABLE);
  }

  @Test
  void aTextWithAlignedColumnsIsATable() {
    String table =
        """
                  2031年3月主要指标

        指标          单位      3月     1-3月
        用电量        亿度      1.5       4.5
        粮食产量      万吨        -       9.5
        """;

    assertThat(SourceRouting.kind("a.txt", utf8(table))).contains(SourceKind.TABLE);
    assertThat(SourceRouting.kind("a.txt", utf8("指标;3月;4月\n甲;1;2\n"))).contains(SourceKind.TABLE);
  }

  @Test
  void aLargeTextIsWhatItBeginsLikeWhateverItsCharset() {
    String report = "一、过去一年，全市上下同心同德。全年新开工项目30个，上半年竣工20个。\n".repeat(40_000);
    String table = "指标\t2031年\t2030年\n" + "上市公司(个)\t1\t2\n".repeat(120_000);

    for (Charset charset : List.of(UTF_8, Charset.forName("GB18030"), UTF_16LE, UTF_16BE)) {
      assertThat(SourceRouting.kind("a.txt", report.getBytes(charset)))
          .as("report in %s", charset)
          .contains(SourceKind.REPORT);
      assertThat(SourceRouting.kind("a.txt", table.getBytes(charset)))
          .as("table in %s", charset)
          .contains(SourceKind.TABLE);
    }
  }

  @Test
  void noTextIsTooLargeToBeAReport() {
    byte[] report = utf8("全年新开工项目30个。\n".repeat(800_000));

    assertThat(report).hasSizeGreaterThan(20_000_000);
    assertThat(SourceRouting.kind("a.txt", report)).contains(SourceKind.REPORT);
  }

  @Test
  void whoeverAsksMayReadATextAsEither() {
    assertThat(SourceRouting.mayBeReport("a.txt")).isTrue();
    assertThat(SourceRouting.mayBeTable("a.txt")).isTrue();
    assertThat(SourceRouting.mayBeReport("a.csv")).isFalse();
    assertThat(SourceRouting.mayBeTable("a.docx")).isFalse();
  }

  @Test
  void aTextWithCommasInItsSentencesIsAReport() {
    String report =
        """
        今年的主要目标是:生产总值增长6%,财政收入增长5%,投资增长10%。

        一、抓项目,促投资,稳增长。全年新开工项目30个,竣工20个。
        """;

    assertThat(SourceRouting.kind("a.txt", utf8(report))).contains(SourceKind.REPORT);
  }
}
