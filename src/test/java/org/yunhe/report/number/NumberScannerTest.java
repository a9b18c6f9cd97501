package org.yunhe.report.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {
  @ParameterizedTest
  @CsvSource({
    "'共1,234.5元', 1234.5",
    "'9，970，000元', 9970000",
    "'8亿5千万吨', 85000",
    "'2万5千公里', 25000",
    "三千二百, 3200",
    "十二点五, 12.5",
    "二〇二六, 2026",
    "一百零八, 108",
    "百分之五十, 50",
    "两, 2"
  })
  void findsNumbersInDigitsAndNumerals(String text, String value) {
    List<NumberToken> tokens = NumberScanner.scan(text, 0, text.length());
    assertThat(tokens).hasSize(1);
    assertThat(tokens.get(0).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"三五", "万众", "亿元"})
  void leavesVagueAndBareOnes(String text) {
    assertThat(NumberScanner.scan(text, 0, text.length())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"百百分之5", "百分之百分之5", "三点七百分之5"})
  void percentOfDigitsIsANumberOfItsOwnBehindANumeral(String text) {
    List<NumberToken> tokens = NumberScanner.scan(text, 0, text.length());

    assertThat(tokens.get(tokens.size() - 1).value()).isEqualByComparingTo("5");
    assertThat(tokens).allMatch(NumberToken::chinese);
    assertThat(NumberScanner.countDigits(text)).isZero();
  }

  @Test
  void whatMultipliesIsANumberByItselfWhereItIsPassed() {
    assertThat(NumberScanner.scan("突破万亿元", 0, 5))
        .singleElement()
        .satisfies(token -> assertThat(token.value()).isEqualByComparingTo("10000"));
    assertThat(NumberScanner.scan("迈向万亿元", 0, 5)).isEmpty();
  }

  @Property(tries = 300)
  void readsWhatIsSpelledOut(@ForAll @LongRange(min = 10, max = 9999) long number) {
    RuleBasedNumberFormat spell =
        new RuleBasedNumberFormat(new ULocale("zh"), RuleBasedNumberFormat.SPELLOUT);
    String spelled = spell.format(number, "%spellout-cardinal");
    assertThat(ChineseNumerals.value(spelled, 0, spelled.length()))
        .hasValueSatisfying(
            value -> assertThat(value).isEqualByComparingTo(String.valueOf(number)));
  }

  @Property(tries = 2000)
  void tokensAscendAndAreCountedAlike(
      @ForAll
          @StringLength(max = 60)
          @Chars({'0', '7', ',', '.', '百', '分', '之', '万', '三', '点', '元'})
          String text) {
    List<NumberToken> tokens = NumberScanner.scan(text, 0, text.length());
    int last = 0;
    for (NumberToken token : tokens) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      last = token.end();
    }
    assertThat(NumberScanner.countDigits(text))
        .isEqualTo(tokens.stream().filter(token -> !token.chinese()).count());
  }
}
