package org.yunhe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.Readers;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableOverride;
import org.yunhe.table.TableResult;

/** The lines that are proposed for a file, filled in and pasted into a job, load the file. */
class PastedLinesTest {
  private static final Pattern PROPOSAL = Pattern.compile("(?m)^    (\\w+): \"<.*>\"$");

  /** What a person writes for each need. */
  private static final Map<String, String> FILLED_IN =
      Map.of(
          "indicator", "粮食产量",
          "unit", "万吨",
          "measure", "level",
          "region", "南京市",
          "period", "2031");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region              | 指标,2031年;粮食产量(万吨),10.5",
        "unit,measure        | 数据库：年度数据;指标：粮食产量;时间,数值;2031年,10.5;2030年,9.5",
        "indicator           | 数据库：年度数据;地区,2031年(万吨),2030年(万吨);北京市,10.5,9.5",
        "indicator,unit,measure | 地区,2031年,2030年;北京市,10.5,9.5",
        "period              | 地区,粮食产量(万吨),油料产量(万吨);北京市,10.5,9.5",
        "indicator,unit,measure,region,period | 分组,3月,4月;合计,10.5,9.5"
      })
  void loadTheFile(String needs, String table) {
    byte[] content = table.replace(';', '\n').getBytes(StandardCharsets.UTF_8);

    assertThat(proposed(refused(content, "表.csv"))).isEqualTo(needs.strip());
    TableResult result = read(content, "表.csv", filledIn(content, "表.csv"));

    assertThat(result.rows()).noneMatch(RejectRow.class::isInstance);
    assertThat(result.rows()).anyMatch(ObservationRow.class::isInstance);
    assertThat(result.understanding().jobLines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "进出口 (2031年).csv",
        "a[1]{b,c}*?.csv",
        "a\"b'c#d: e.csv",
        "资料\\各市\\表.csv",
        "各市/表\t1.csv",
        "  表 .csv"
      })
  void meanTheFileWhateverItsName(String name) {
    byte[] content = "指标,2031年\n粮食产量(万吨),10.5\n".getBytes(StandardCharsets.UTF_8);

    assertThat(read(content, name, filledIn(content, name)).rows())
        .noneMatch(RejectRow.class::isInstance);
  }

  @Test
  void areRefusedUntilTheyAreFilledIn() {
    byte[] content = "地区,2031年,2030年\n北京市,10.5,9.5\n".getBytes(StandardCharsets.UTF_8);
    String lines = refused(content, "表.csv").understanding().jobLines();

    assertThatThrownBy(() -> JobFileReader.parse("nightly", "inputs: inbox\n" + lines))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is still the proposal");
  }

  private static TableResult refused(byte[] content, String name) {
    TableResult result = Readers.reader().read(content, name, TableHints.NONE);
    assertThat(result.rows()).noneMatch(ObservationRow.class::isInstance);
    return result;
  }

  /** The keys that are left to fill in. */
  private static String proposed(TableResult result) {
    return PROPOSAL
        .matcher(result.understanding().jobLines())
        .results()
        .map(found -> found.group(1))
        .reduce((a, b) -> a + "," + b)
        .orElse("");
  }

  private static List<TableOverride> filledIn(byte[] content, String name) {
    Matcher proposal = PROPOSAL.matcher(refused(content, name).understanding().jobLines());
    String lines =
        proposal.replaceAll(
            found -> "    " + found.group(1) + ": " + FILLED_IN.get(found.group(1)));
    return JobFileReader.parse("nightly", "inputs: inbox\n" + lines).tables();
  }

  private static TableResult read(byte[] content, String name, List<TableOverride> overrides) {
    return Readers.reader().read(content, name, TableOverride.hintsFor(name, overrides));
  }
}
