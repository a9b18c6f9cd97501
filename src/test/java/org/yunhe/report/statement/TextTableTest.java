package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;

/** Tables inside texts, read by their headers. */
class TextTableTest {
  @Test
  void aColumnNamesTheMeasureOfItsLabels() {
    String text = "2012年农产品产量\n指标名称\n产量（万吨）\n同比增长（±%）\n小麦\n31.5\n2.4\n#冬小麦\n20.1\n-1.6\n";

    assertThat(Reading.statements(text))
        .containsExactly(
            "小麦产量 level 31.5万吨 eq actual 2012",
            "小麦产量 growth 2.4% eq actual 2012",
            "冬小麦产量 level 20.1万吨 eq actual 2012",
            "冬小麦产量 growth -1.6% eq actual 2012");
  }

  @Test
  void aLabelKeepsItsOwnMeasure() {
    String text = "指标\t产量（吨）\t增长（%）\n蔬菜播种面积\t5.2\t1.1\n";

    assertThat(Reading.statements(text)).first().asString().startsWith("蔬菜播种面积 level 5.2吨");
  }
}
