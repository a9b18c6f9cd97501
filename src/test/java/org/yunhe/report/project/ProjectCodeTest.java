package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.ProjectReference;

class ProjectCodeTest {
  private static final ProjectCode CODES =
      new ProjectCode(new ProjectWords(ProjectReference.FILES));

  @ParameterizedTest
  @CsvSource({
    "柳河大桥, 柳河大桥",
    "柳河大桥项目, 柳河大桥",
    "柳河大桥建设工程, 柳河大桥",
    "“柳河大桥”工程, 柳河大桥",
    "首个柳河大桥重点项目, 柳河大桥",
    "柳河（东段）大桥, 柳河东段大桥",
    "蓝箭发动机二期项目, 蓝箭发动机二期",
    "项目, 项目",
  })
  void namesTheSameProjectTheSameWay(String name, String code) {
    assertThat(CODES.of(name)).isEqualTo(code);
  }
}
