package org.yunhe.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.intake.Archives.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
  void aListOfObservationsIsATable() {
    String list = "地区,指标,单位,2031年\n柳河县,用电量,亿度,1.5\n柳河县,粮食产量,万吨,2.5\n";
    String report = "会议通报,今年,任务\n投资增长6%,消费增长5%,收入增长4%\n";

    assertThat(SourceRouting.kind("a.txt", utf8(list))).contains(SourceKind.TABLE);
    assertThat(SourceRouting.kind("a.docx", utf8(list))).contains(SourceKind.TABLE);
    assertThat(SourceRouting.kind("a.txt", utf8(report))).contains(SourceKind.REPORT);
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
    assertThat(SourceRouting.mayBeReport("a.txt", new byte[0])).isTrue();
    assertThat(SourceRouting.mayBeTable("a.txt", new byte[0])).isTrue();
    assertThat(SourceRouting.mayBeReport("a.csv", new byte[0])).isFalse();
    assertThat(SourceRouting.mayBeTable("a.docx", new byte[0])).isFalse();
  }

  @Test
  void aTableUnderTheNameOfAReportIsATable() throws IOException {
    byte[] csv = utf8("指标,2031年,2030年\n用电量(亿度),1,2\n");
    byte[] workbook = Archives.zip("xl/workbook.xml", utf8("<workbook/>"), UTF_8);

    for (String name : List.of("a.docx", "a.pdf", "a.txt")) {
      assertThat(SourceRouting.kind(name, csv)).as(name).contains(SourceKind.TABLE);
      assertThat(SourceRouting.kind(name, workbook)).as(name).contains(SourceKind.TABLE);
    }
    assertThat(SourceRouting.kind("a.html", csv)).contains(SourceKind.REPORT);
    assertThat(SourceRouting.mayBeTable("a.docx", csv)).isTrue();
    assertThat(SourceRouting.mayBeReport("a.docx", csv)).isFalse();
    assertThat(SourceRouting.mayBeReport("a.txt", workbook)).isFalse();
  }

  @Test
  void aReportUnderTheNameOfATableIsAReport() throws IOException {
    byte[] document = Archives.zip("word/document.xml", utf8("<document/>"), UTF_8);

    for (String name : List.of("a.csv", "a.xlsx", "a.html", "a.txt")) {
      assertThat(SourceRouting.kind(name, document)).as(name).contains(SourceKind.REPORT);
      assertThat(SourceRouting.kind(name, utf8("%PDF-1.7\n"))).as(name).contains(SourceKind.REPORT);
    }
  }

  @Test
  void oldFilesOfOfficeAreWhatTheyHold() throws IOException {
    assertThat(SourceRouting.kind("a.docx", compound("Workbook"))).contains(SourceKind.TABLE);
    assertThat(SourceRouting.kind("a.xls", compound("WordDocument"))).contains(SourceKind.REPORT);
    assertThat(SourceRouting.kind("a.xls", compound("EncryptedPackage")))
        .contains(SourceKind.TABLE);
  }

  private static byte[] compound(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[9]), entry);
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
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
