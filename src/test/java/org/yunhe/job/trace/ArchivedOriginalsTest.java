package org.yunhe.job.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.intake.ReceivedFile;
import org.yunhe.intake.SourceArchive;
import org.yunhe.warehouse.trace.CellPlace;

class ArchivedOriginalsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path folder;

  @Test
  void reportsAreDecoded() throws IOException {
    String sha256 = archive("a.txt", "今年的目标：增长6%以上。".getBytes(GB18030));

    assertThat(originals().text(sha256)).contains("今年的目标：增长6%以上。");
    assertThat(originals().text("0".repeat(64))).isEmpty();
  }

  @Test
  void cellsOfATextAreFoundByRowAndColumn() throws IOException {
    String sha256 =
        archive("a.csv", "标题\n\n\"地区,全称\",\"1,234.5\"\n".getBytes(StandardCharsets.UTF_8));
    CellPlace value = new CellPlace("", 3, 2);

    assertThat(
            originals()
                .cells(
                    sha256,
                    "UTF-8",
                    Set.of(value, new CellPlace("", 3, 3), new CellPlace("", 9, 1))))
        .containsOnly(Map.entry(value, "1,234.5"));
  }

  @Test
  void cellsOfAWorkbookAreFoundBySheet() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("一月").createRow(0).createCell(1).setCellValue(3.25);
      Row row = workbook.createSheet("二月").createRow(0);
      row.createCell(1).setCellValue(4.5);
      workbook.write(bytes);
    }
    String sha256 = archive("a.xlsx", bytes.toByteArray());
    CellPlace january = new CellPlace("一月", 1, 2);
    CellPlace february = new CellPlace("二月", 1, 2);

    assertThat(originals().cells(sha256, "", Set.of(january, february)))
        .containsOnly(Map.entry(january, "3.25"), Map.entry(february, "4.5"));
  }

  @Test
  void aFileThatIsNoTableHasNoCells() throws IOException {
    String sha256 = archive("a.csv", new byte[] {0, 1, 2, 0});

    assertThat(originals().cells(sha256, "", Set.of(new CellPlace("", 1, 1)))).isEmpty();
  }

  private String archive(String name, byte[] content) throws IOException {
    return SourceArchive.open(folder)
        .add(new ReceivedFile(name, "", content), LocalDateTime.of(2021, 1, 1, 0, 0), "nightly")
        .source()
        .sha256();
  }

  private ArchivedOriginals originals() {
    return new ArchivedOriginals(SourceArchive.open(folder));
  }
}
