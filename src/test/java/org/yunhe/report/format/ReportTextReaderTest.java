package org.yunhe.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.yunhe.problem.ProblemException;

class ReportTextReaderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void readsPlainTextAsItStands() {
    String text = "一、去年工作\r\n　　建成北湖大桥。\r\n";

    assertThat(ReportTextReader.read("a.txt", text.getBytes(GB18030)))
        .isEqualTo(new ReportText(text, "txt", "GB18030"));
  }

  @Test
  void readsTheTextOfAPageALineABlock() {
    String html =
        "<html><head><title>首页</title><script>var a = 1;</script></head><body><nav>返回</nav>"
            + "<h1>政府工作报告</h1><p>建成<b>北湖</b>\n大桥，<br>开工东线。</p>"
            + "<table><tr><td>指标</td><td>增长</td></tr><tr><td>产值</td><td>5%</td></tr></table></body></html>";

    assertThat(ReportTextReader.read("a.html", html.getBytes(GB18030)))
        .isEqualTo(new ReportText("政府工作报告\n建成北湖大桥，\n开工东线。\n指标\t增长\n产值\t5%\n", "html", "GB18030"));
  }

  @Test
  void tellsAPageByItsContent() {
    byte[] page = " <!DOCTYPE html><p>甲&amp;乙</p>".getBytes(StandardCharsets.UTF_8);

    assertThat(ReportTextReader.read("saved", page))
        .isEqualTo(new ReportText("甲&乙\n", "html", "UTF-8"));
  }

  @Test
  void readsParagraphsAndTablesOfAWordDocument() throws IOException {
    assertThat(ReportTextReader.read("a.docx", docx()))
        .isEqualTo(new ReportText("政府工作报告\n建成北湖大桥。\n指标\t增长\n", "docx", ""));
  }

  @Test
  void readsTheTextLayerOfAPdf() throws IOException {
    ReportText read = ReportTextReader.read("a.pdf", pdf("建成北湖大桥，增长6.5%。"));

    assertThat(read.format()).isEqualTo("pdf");
    assertThat(read.text().strip()).isEqualTo("建成北湖大桥，增长6.5%。");
  }

  @Test
  void refusesAPdfOfScannedPages() throws IOException {
    assertThatThrownBy(() -> ReportTextReader.read("scan.pdf", pdf("")))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "scan.pdf: a PDF without text (scanned pages); run it through text recognition first");
  }

  @Test
  void refusesABrokenPdf() {
    byte[] broken = "%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> ReportTextReader.read("a.pdf", broken))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("a.pdf: not a PDF that can be read; ");
  }

  @Test
  void refusesAWordDocumentThatIsCutShort() throws IOException {
    byte[] whole = docx();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> ReportTextReader.read("a.docx", cut))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("a.docx: not a Word document that can be read; ");
  }

  @Test
  void refusesTheOldWordFormat() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

    assertThatThrownBy(() -> ReportTextReader.read("a.doc", old))
        .isInstanceOf(ProblemException.class)
        .hasMessage("a.doc: a document of Word 97 to 2003 (.doc); save it as .docx");
  }

  @Test
  void refusesWhatNeedsAPassword() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
      files.writeFilesystem(bytes);
    }

    assertThatThrownBy(() -> ReportTextReader.read("a.docx", bytes.toByteArray()))
        .isInstanceOf(ProblemException.class)
        .hasMessage("a.docx: a document that needs a password; save it without a password");
  }

  @Test
  void refusesWhatIsNotOfTheKindThatItsNameSays() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    byte[] rtf = "{\\rtf1\\ansi 2031}".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> ReportTextReader.read("a.docx", picture))
        .hasMessageStartingWith("a.docx: not a Word document that can be read; ");
    assertThatThrownBy(() -> ReportTextReader.read("a.pdf", picture))
        .hasMessageStartingWith("a.pdf: not a PDF that can be read; ");
    assertThatThrownBy(() -> ReportTextReader.read("a.docx", rtf))
        .hasMessage("a.docx: a document in RTF; save it as .docx");
    assertThatThrownBy(() -> ReportTextReader.read("a.docx", new byte[0]))
        .hasMessage("a.docx: is empty; ask for it again");
  }

  @Test
  void refusesATextLargerThanTheLimit() {
    byte[] text = "建成北湖大桥。".repeat(10).getBytes(StandardCharsets.UTF_8);

    assertThat(ReportTextReader.read("a.txt", text, new ReportLimits(text.length)).text())
        .hasSize(70);
    assertTooLarge("a.txt", text, new ReportLimits(text.length - 1));
    assertTooLarge("a.html", text, new ReportLimits(text.length - 1));
  }

  @Test
  void refusesAWordDocumentThatUnpacksToMoreThanTheLimit() throws IOException {
    byte[] document;
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText("建成北湖大桥。".repeat(1_000));
      word.write(bytes);
      document = bytes.toByteArray();
    }
    assertThat(document).hasSizeLessThan(10_000);

    assertTooLarge("a.docx", document, new ReportLimits(10_000));
    assertThat(ReportTextReader.read("a.docx", document, new ReportLimits(100_000)).text())
        .hasSize(7_001);
  }

  @Test
  void refusesAPdfThatUnpacksToMoreThanTheLimit() throws IOException {
    byte[] blank = pdf("桥", " ".repeat(100_000));
    byte[] busy = pdf("桥", " q Q".repeat(10_000));
    assertThat(blank).hasSizeLessThan(10_000);

    assertTooLarge("a.pdf", blank, new ReportLimits(9_000));
    assertTooLarge("a.pdf", busy, new ReportLimits(15_000));
    assertThat(ReportTextReader.read("a.pdf", busy, new ReportLimits(30_000)).text().strip())
        .isEqualTo("桥");
  }

  private static void assertTooLarge(String name, byte[] content, ReportLimits limits) {
    assertThatThrownBy(() -> ReportTextReader.read(name, content, limits))
        .isInstanceOf(ProblemException.class)
        .hasMessageMatching(
            name
                + ": a report of more than \\d+ MB, unpacked; split it, or raise the job's limits:"
                + " report_mb");
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("政府工作报告");
      document.createParagraph().createRun().setText("建成北湖大桥。");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("指标");
      table.getRow(0).getCell(1).setText("增长");
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** A page whose font is named, not embedded, with codes that are UCS-2. */
  private static byte[] pdf(String text) throws IOException {
    return pdf(text, "");
  }

  private static byte[] pdf(String text, String commands) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      page.setResources(SongFont.resources());
      page.setContents(SongFont.content(document, text, commands));
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
