package org.yunhe.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.reference.ProjectReference;
import org.yunhe.staged.ObservationStatus;
import org.yunhe.table.words.TableWordsLoader;

class NumberParserTest {
  private static final NumberParser NUMBERS =
      new NumberParser(TableWordsLoader.load(ProjectReference.FILES));

  private static BigDecimal number(String text) {
    assertThat(NUMBERS.parse(text)).as(text).isInstanceOf(CellValue.Numeric.class);
    return ((CellValue.Numeric) NUMBERS.parse(text)).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "0;0",
        "14008.0;14008.0",
        "-4.7;-4.7",
        "1,234.5;1234.5",
        "12 345 678;12345678",
        "１２３．５;123.5",
        "－12;-12",
        "−12;-12",
        "(5.6);-5.6",
        "（5.6）;-5.6",
        "123.4①;123.4",
        "123.4*;123.4",
        "123.4 ²;123.4",
        "1.2E3;1200",
        "'15;15",
        "521.91\t;521.91"
      })
  void readsWhatIsCertainlyANumber(String text, String value) {
    assertThat(number(text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "约682", "1,23", "1,2345", "12,34.5", "++3", "(-5)", "1.2.3", "5-6", "12a", "2031年", "3/4",
        "1e999", "0x1F", "1_000", "①", "十二"
      })
  void refusesWhatIsNot(String text) {
    assertThat(NUMBERS.parse(text)).as(text).isInstanceOf(CellValue.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "增长5.1%,5.1,%",
    "下降 3.2%,-3.2,%",
    "负增长1.1％,-1.1,%",
    "减1.5,-1.5,''",
    "↑5.5,5.5,''",
    "3.2↓,-3.2,''",
    "提高0.5个百分点,0.5,百分点",
    "降１２．３①,-12.3,''",
    "持平,0,''"
  })
  void readsTheSignThatAWordOrArrowSays(String text, String value, String unit) {
    CellValue.Numeric number = (CellValue.Numeric) NUMBERS.parse(text);
    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.unit()).isEqualTo(unit);
    assertThat(number.directed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长",
        "下降-3.2%",
        "↓-3",
        "-↓3",
        "↑(5)",
        "翻番",
        "基本持平",
        "持平0.1",
        "▲5.1",
        "△5.1",
        "回落0.5个百分点",
        "同比下降1.5%",
        "增减3",
        "65000[1",
        "12²3"
      })
  void refusesWordsThatLeaveTheSignOpen(String text) {
    assertThat(NUMBERS.parse(text)).as(text).isInstanceOf(CellValue.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"65000[1],65000", "12.5〔注〕,12.5", "12.5(注2),12.5", "12.5¹,12.5"})
  void takesFootnoteMarksOff(String text, String value) {
    assertThat(number(text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t", "\u3000", "-", "--", "—", "——", "…", "……", "$$", "－", "N/A"})
  void knowsMissingMarkers(String text) {
    assertThat(NUMBERS.parse(text)).isInstanceOf(CellValue.Missing.class);
  }

  @ParameterizedTest
  @CsvSource({
    "12.3%,%",
    "１２.３％,%",
    "0.5‰,‰",
    "12.3,''",
    "-0.5（百分点）,百分点",
    "0.4 (个百分点),百分点",
    "1.5（%）,%"
  })
  void keepsThePercentSign(String text, String unit) {
    assertThat(((CellValue.Numeric) NUMBERS.parse(text)).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"5.6(p),PROVISIONAL", "5.6(e),ESTIMATED", "5.6,NORMAL"})
  void readsTheStatus(String text, ObservationStatus status) {
    assertThat(((CellValue.Numeric) NUMBERS.parse(text)).status()).isEqualTo(status);
  }

  @Property
  void readsBackWhatIsWritten(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal value) {
    assertThat(number(value.toPlainString())).isEqualByComparingTo(value);
  }

  @Property
  void readsBackGroupedDigits(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(3) BigDecimal value) {
    DecimalFormat grouped =
        new DecimalFormat("#,##0.000", DecimalFormatSymbols.getInstance(Locale.ROOT));
    assertThat(number(grouped.format(value))).isEqualByComparingTo(value);
  }

  @Property
  void neverThrows(@ForAll @StringLength(max = 100) String text) {
    assertThat(NUMBERS.parse(text)).isNotNull();
  }
}
