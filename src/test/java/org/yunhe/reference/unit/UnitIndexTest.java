package org.yunhe.reference.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.reference.ReferenceText;
import org.yunhe.reference.Unit;
import org.yunhe.reference.Units;
import org.yunhe.reference.load.ReferenceLoader;

class UnitIndexTest {
  private static final Units UNITS = ReferenceLoader.load(new ReferenceText()).units();

  @ParameterizedTest
  @CsvSource({
    "元, money:CNY, 元, 1",
    "人民币, money:CNY, 元, 1",
    "亿元, money:CNY, 元, 100000000",
    "万亿元, money:CNY, 元, 1000000000000",
    "億 元, money:CNY, 元, 100000000",
    "百万元人民币, money:CNY, 元, 1000000",
    "万亩, area, 平方米, 20000000/3",
    "250公斤, mass, 千克, 250",
    "0.5吨, mass, 千克, 500",
    "元/吨, money:CNY/mass, 元/千克, 1/1000",
    "万元/人·月, money:CNY/people·calendar, 元/人·年, 120000",
    "元/每人, money:CNY/people, 元/人, 1",
    "每年, 1/calendar, 1/年, 1",
    "千克每亩, mass/area, 千克/平方米, 3/2000",
    "‰, ratio, %, 1/10",
    "万, count, 个, 10000",
    "上年同月=100, index, 上年同月=100, 1",
    "万羽, count, 个, 10000",
    "件（套）, count, 个, 1",
  })
  void resolvesWhatIsListedAndWhatIsComposedOfIt(
      String text, String dimension, String base, String factor) {
    Unit unit = UNITS.resolve(text);
    assertThat(unit.dimension()).isEqualTo(dimension);
    assertThat(unit.baseUnit()).isEqualTo(base);
    String fraction =
        unit.denominator().signum() == 1 && unit.denominator().bitLength() == 1
            ? unit.numerator().toString()
            : unit.numerator() + "/" + unit.denominator();
    assertThat(fraction).isEqualTo(factor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "—", "  ", "－－", "/"})
  void takesABlankOrADashForNoUnit(String text) {
    assertThat(UNITS.resolve(text).dimension()).isEqualTo("none");
    assertThat(UNITS.resolve(text).code()).isEmpty();
  }

  @Test
  void findsListedUnitsOnly() {
    assertThat(UNITS.find("平 米")).map(Unit::code).contains("平方米");
    assertThat(UNITS.find("万平米")).isEmpty();
  }

  @Test
  void namesAComposedUnitAlikeHoweverItIsWritten() {
    assertThat(UNITS.resolve("万平米").code()).isEqualTo("万平方米");
    assertThat(UNITS.resolve("萬平方米").code()).isEqualTo("万平方米");
  }

  @Test
  void comparesTheSameQuantityEqualInDifferentUnits() {
    BigDecimal tenThousands = UNITS.resolve("万人").toBase(new BigDecimal("1234.5"));
    BigDecimal millions = UNITS.resolve("百万人").toBase(new BigDecimal("12.345"));
    assertThat(tenThousands).isEqualByComparingTo(millions);
    assertThat(UNITS.resolve("亩").toBase(new BigDecimal("3"))).isEqualByComparingTo("2000");
  }

  @Property
  void resolvesEveryText(@ForAll String text) {
    Unit unit = UNITS.resolve(text);
    assertThat(unit.numerator()).isPositive();
    assertThat(unit.denominator()).isPositive();
    assertThat(unit.dimension()).isNotEmpty();
  }

  @Property
  void isProportionalToTheValue(
      @ForAll @BigRange(min = "-1000000", max = "1000000") BigDecimal value) {
    Unit area = UNITS.resolve("万亩");
    BigDecimal three = area.toBase(value.multiply(BigDecimal.valueOf(3)));
    BigDecimal difference = three.subtract(area.toBase(value).multiply(BigDecimal.valueOf(3)));
    assertThat(difference.abs()).isLessThan(new BigDecimal("0.00000000000001"));
  }
}
