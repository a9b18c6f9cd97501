package org.yunhe.report.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.ProjectReference;
import org.yunhe.report.text.CleanText;

class ReportCleanerTest {
  private static final ReportCleaner CLEANER = ReportCleaner.create(ProjectReference.FILES);

  private static String clean(String source) {
    return CLEANER.clean(source).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          １２．５％ | 12.5%
          收入 9 亿元 | 收入9亿元
          增长5%,达到 | 增长5%，达到
          1,234元 | 1,234元
          經濟總量達到萬億元 | 经济总量达到万亿元
          地區(qū)財(cái)政收入 | 地区财政收入
          &ldquo;十大&rdquo;工程 | “十大”工程
          产值1 9 9 7元 | 产值1997元
          """)
  void foldsCharacters(String source, String expected) {
    assertThat(clean(source)).isEqualTo(expected);
  }

  @Test
  void joinsLinesBrokenInsideASentence() {
    assertThat(clean("全县经济平稳运行，生产总值增长百分之六，固定资产投\n资增长8%。\n第二段。"))
        .isEqualTo("全县经济平稳运行，生产总值增长百分之六，固定资产投资增长8%。\n第二段。");
  }

  @Test
  void keepsTitlesAndListItemsApart() {
    assertThat(clean("某县工作报告\n一、回顾\n二、安排")).isEqualTo("某县工作报告\n一、回顾\n二、安排");
  }

  @Test
  void takesOutPageTurnsAndToolbars() {
    assertThat(clean("首页 | 打印 | 关闭\n建设和美乡村。(下转第三版)\n(上接一版)推进教育均衡。\n责任编辑：某某"))
        .isEqualTo("建设和美乡村。\n推进教育均衡。");
  }

  @Test
  void keepsOneOfRepeatedFragmentsWhereTheSentenceGoesOn() {
    String fragment = "右，工业增加值增长5%左右，收入稳步增长。";
    assertThat(
            clean("图片说明\n" + fragment + "\n主要目标是：生产总值增长6%，投资增长8%左\n" + fragment + "\n" + fragment))
        .isEqualTo("图片说明\n主要目标是：生产总值增长6%，投资增长8%左" + fragment);
  }

  @Test
  void takesWatermarksOffLineEnds() {
    assertThat(clean("第一段。Q7x\n第二段。Q7x\n第三段。Q7x\n第四段。Q7x")).isEqualTo("第一段。\n第二段。\n第三段。\n第四段。");
  }

  @Test
  void takesStampsOutOfTheText() {
    assertThat(clean("新建k7Qz学校3所，新增k7Qz学位9k7Qz0个，k7Qz惠民。")).isEqualTo("新建学校3所，新增学位90个，惠民。");
    assertThat(clean("建成A4b1站，改造A4b2站，扩建A4b3站。")).contains("A4b1", "A4b2", "A4b3");
  }

  @Test
  void joinsNumbersSplitOverLines() {
    assertThat(clean("全县完成各类投资，其中工业投资增长13.\n6%，农业投资1\n8.7亿元。"))
        .isEqualTo("全县完成各类投资，其中工业投资增长13.6%，农业投资18.7亿元。");
  }

  @Test
  void keepsAHeadlineWithItsNumberApart() {
    String body = "上半年，全县投资九亿元，同比增长百分之五，其中工业投资五亿元，农业投资四亿元，增速都比上年同期快了一些。";

    assertThat(clean("六、投资增速放缓，民间投资要多留意\n" + body)).isEqualTo("六、投资增速放缓，民间投资要多留意\n" + body);
  }

  @Test
  void quotesTheSourceAsItStands() {
    CleanText text = CLEANER.clean("財(cái)政收入 9\n亿元");
    int at = text.text().indexOf("政收入9");
    assertThat(text.quote(text.toSource(at - 1, at + 4))).isEqualTo("財(cái)政收入 9");
  }

  @Property(tries = 200)
  void offsetsAscendAndPointIntoTheSource(@ForAll String source) {
    CleanText text = CLEANER.clean(source);
    int last = 0;
    for (int i = 0; i < text.text().length(); i++) {
      assertThat(text.sourceAt(i)).isBetween(last, Math.max(last, text.sourceLength() - 1));
      last = text.sourceAt(i);
    }
  }
}
