package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yunhe.report.Reading;
import org.yunhe.staged.ProjectRow;

class ProjectRegionTest {
  @Test
  void aNameBeginsWithARegionInsideTheDocumentsOwn() {
    Map<String, String> regions =
        Reading.read(
                """
                广东省政府工作报告（2025年）

                二、2025年重点工作

                开工建设平远至大埔高速公路、莲花山跨海通道、中山大学附属第九医院、韶关机场二期工程。
                """)
            .rows(ProjectRow.class)
            .stream()
            .collect(Collectors.toMap(ProjectRow::name, ProjectRow::regionName));

    assertThat(regions)
        .containsEntry("平远至大埔高速公路", "平远县")
        .containsEntry("莲花山跨海通道", "广东省")
        .containsEntry("中山大学附属第九医院", "广东省")
        .containsEntry("韶关机场二期工程", "韶关市");
  }
}
