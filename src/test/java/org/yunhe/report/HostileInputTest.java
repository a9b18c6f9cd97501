package org.yunhe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.report.clean.ReportCleaner;
import org.yunhe.report.number.NumberAccount;
import org.yunhe.report.statement.StatementPass;
import org.yunhe.report.structure.StructureReader;
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ReportRow;

/** Text that no report holds is read to its end, and its numbers balance. */
class HostileInputTest {
  private static final int LENGTH = 100_000;

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
  void isReadToItsEnd(String piece) {
    ReferenceData data = ReferenceLoader.load(SmallReference.files());
    CleanText text =
        ReportCleaner.create(SmallReference.files())
            .clean("产值" + piece.repeat(LENGTH / piece.length()));
    List<ReportDocument> documents =
        StructureReader.create(data.regions(), SmallReference.files()).read(text, "");

    List<ReportRow> rows =
        StatementPass.create(data, SmallReference.files()).find(documents, List.of());

    List<NumberRow> removed = NumberAccount.removed(text, documents);
    long found = rows.stream().filter(NumberRow.class::isInstance).count();
    assertThat(NumberAccount.read(text, rows, removed.size())).isEqualTo(found + removed.size());
  }
}
