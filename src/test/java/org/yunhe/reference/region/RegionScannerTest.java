package org.yunhe.reference.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yunhe.reference.load.ReferenceFolder;
import org.yunhe.reference.load.ReferenceLoader;

class RegionScannerTest {
  private static final RegionScanner SCANNER =
      new RegionScanner(
          ReferenceLoader.load(new ReferenceFolder(Path.of("warehouse", "reference"))).regions());

  private static List<String> found(String text, @Nullable String within) {
    return SCANNER.scan(text, 2021, within).stream()
        .map(m -> text.substring(m.start(), m.end()) + "=" + m.region().code())
        .toList();
  }

  @Test
  void findsFullAndShortNames() {
    assertThat(found("枣庄市台儿庄区与徐州市邳州市相邻，离北京不远", "370405"))
        .containsExactly("枣庄市=370400", "台儿庄区=370405", "徐州市=320300", "邳州市=320382", "北京=110000");
  }

  @Test
  void namesCitiesShortlyAtHomeOnly() {
    assertThat(found("老人安康，儿童快乐", "370405")).isEmpty();
    assertThat(found("安康机场建成", "610000")).containsExactly("安康=610900");
  }

  @Test
  void settlesSharedNamesByNearness() {
    assertThat(found("市中区新增企业", "370405")).containsExactly("市中区=370402");
    assertThat(found("市中区新增企业", "370100")).containsExactly("市中区=370103");
    assertThat(found("朝阳区新增企业", null)).isEmpty();
  }

  @Test
  void leavesStreetsSchoolsAndCommonWords() {
    assertThat(found("北京路与山东大学之间的老城区，提高县域承载力", "370405")).isEmpty();
  }

  @Property(tries = 200)
  void givesPlacesInsideTheText(@ForAll String noise) {
    String text = noise + "台儿庄区" + noise;
    assertThat(SCANNER.scan(text, 2021, "370405"))
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m.end()).isGreaterThan(m.start()))
        .allSatisfy(m -> assertThat(m.end()).isLessThanOrEqualTo(text.length()));
  }
}
