package org.yunhe.reference.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yunhe.reference.ReferenceData;

/** The reference data of the project itself. */
class ProjectReferenceDataTest {
  private static final ReferenceData DATA =
      ReferenceLoader.load(new ReferenceFolder(Path.of("warehouse", "reference")));

  @Test
  void hasTheIndicatorsThatReportsAndTablesShare() {
    assertThat(DATA.indicators().all()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(DATA.indicators().resolve("全市生产总值").code()).isEqualTo("gdp");
    assertThat(DATA.indicators().resolve("地區生產總值").code()).isEqualTo("gdp");
  }
}
