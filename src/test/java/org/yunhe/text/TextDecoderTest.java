package org.yunhe.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.problem.ProblemException;

class TextDecoderTest {
  private static final String TEXT = "全区生产总值增长6.5%，新开工运河大桥、第二水厂等项目。\n地区,指标,数值\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void findsTheCharsetWithoutAMark(String charset) {
    DecodedText decoded = TextDecoder.decode("a.txt", TEXT.getBytes(Charset.forName(charset)));

    assertThat(decoded).isEqualTo(new DecodedText(TEXT, charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void leavesTheByteOrderMarkOut(String charset) {
    DecodedText decoded =
        TextDecoder.decode("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));

    assertThat(decoded).isEqualTo(new DecodedText(TEXT, charset));
  }

  @Test
  void readsUtf16OfAsciiAlone() {
    DecodedText decoded =
        TextDecoder.decode("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(decoded).isEqualTo(new DecodedText("a,b\n1,2\n", "UTF-16LE"));
  }

  @Test
  void readsCharactersThatOnlyGb18030Has() {
    String text = "镕基街䶮里𠮷庄";

    assertThat(TextDecoder.decode("a.txt", (TEXT + text).getBytes(Charset.forName("GB18030"))))
        .isEqualTo(new DecodedText(TEXT + text, "GB18030"));
  }

  @Test
  void readsTraditionalTextInBig5() {
    String text = "臺灣地區經濟發展報告，製造業與運輸業產值增長，開發區擴建工程進展順利。".repeat(5);

    assertThat(TextDecoder.decode("a.txt", text.getBytes(Charset.forName("Big5"))))
        .isEqualTo(new DecodedText(text, "Big5"));
  }

  @Test
  void readsATableOfNumbersWithFewNamesInBig5() {
    String table = "年,月,綜合消費物價指數\n,,指數,按年變動百分率\n" + "2031,1,105.3,2.1\n".repeat(50);

    assertThat(TextDecoder.decode("a.csv", table.getBytes(Charset.forName("Big5"))))
        .isEqualTo(new DecodedText(table, "Big5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"臺灣地區,工業生產指數\n", "綜合消費物價指數,按年變動百分率\n", "面积（㎡）,浓度（μg/m³）\n", "①€\n"})
  void readsNamesOfAnyScriptInGb18030(String names) {
    String table = names + "2031,1,105.3,2.1\n".repeat(50);

    assertThat(TextDecoder.decode("a.csv", table.getBytes(Charset.forName("GB18030"))))
        .isEqualTo(new DecodedText(table, "GB18030"));
  }

  @Test
  void readsATextThatIsCutInsideACharacter() {
    byte[] whole = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 5);

    DecodedText decoded = TextDecoder.decode("a.txt", cut);

    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).startsWith(TEXT).contains("\uFFFD");
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(TextDecoder.decode("a.txt", new byte[0])).isEqualTo(new DecodedText("", "UTF-8"));
  }

  @Test
  void refusesBinaryContentWithOneLine() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    byte[] noise = new byte[4001];
    new Random(7).nextBytes(noise);
    bytes.writeBytes(noise);

    assertThatThrownBy(() -> TextDecoder.decode("logo.txt", bytes.toByteArray()))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "logo.txt: not a text in UTF-8, GB18030 or UTF-16;"
                + " save it as a UTF-8 text, or remove it from the input");
  }

  @Property
  void whatIsEncodedIsDecoded(
      @ForAll("chineseTexts") String text, @ForAll("charsets") String charset) {
    assertThat(TextDecoder.decode("a.txt", text.getBytes(Charset.forName(charset))))
        .isEqualTo(new DecodedText(text, charset));
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
  }

  /** Sentences of common words with digits and marks, at least one long enough to tell. */
  @Provide
  Arbitrary<String> chineseTexts() {
    return Arbitraries.of(
            "全市", "工业增加值", "增长", "12.5%", "，", "。", "建成", "项目", "（", "）", "\n", "万元", "“十四五”", "地区",
            "同比", "下降", ",", "3", "亿吨", "居民")
        .list()
        .ofMinSize(8)
        .ofMaxSize(60)
        .map(words -> "年度报告：" + String.join("", words));
  }
}
