package org.yunhe.table.label;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.ProjectReference;
import org.yunhe.staged.Measure;
import org.yunhe.table.words.TableWordsLoader;

class LabelParserTest {
  private static final LabelParser LABELS =
      new LabelParser(
          TableWordsLoader.load(ProjectReference.FILES),
          new UnitWords(ProjectReference.DATA.units()));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "国内生产总值当季值(亿元),国内生产总值,LEVEL,亿元",
        "国内生产总值累计值(亿元),国内生产总值,LEVEL_YTD,亿元",
        "工业增加值_同比增长(%),工业增加值,GROWTH,%",
        "工业增加值累计增长(%),工业增加值,GROWTH_YTD,%",
        "固定资产投资(不含农户)实际到位资金_比上年增长(%),固定资产投资(不含农户)实际到位资金,GROWTH,%",
        "居民消费价格指数(上年同月=100),居民消费价格指数,INDEX,-",
        "居民消费价格指数(上年同期=100),居民消费价格指数,INDEX_YTD,-",
        "居民消费价格指数(上月=100),居民消费价格指数,INDEX_MOM,-",
        "第二产业增加值实际增长指数(上年同期＝100)_当期,第二产业增加值实际增长指数,INDEX,-",
        "货币和准货币(M2)供应量期末值(亿元),货币和准货币(M2)供应量,LEVEL,亿元",
        "固定资产投资(不含农户),固定资产投资(不含农户),LEVEL,-",
        "国内生产总值(不变价),国内生产总值(不变价),LEVEL,-",
        "煤炭占能源消费总量的比重(%),煤炭占能源消费总量的比重,SHARE,%",
        "固定资产投资完成额(不含农户)_第二产业_累计,固定资产投资完成额(不含农户)_第二产业,LEVEL_YTD,-",
        "规模以上工业增加值_当期环比实际增速,规模以上工业增加值,GROWTH_MOM,-",
        "国内生产总值环比增长速度(%),国内生产总值,GROWTH_MOM,%",
        "制造业采购经理指数,制造业采购经理指数,INDEX,-",
        "存货增减(亿元),存货增减,LEVEL,亿元",
        "利润_增减,利润,GROWTH,-",
        "产能利用率比上年同期增减(个百分点),产能利用率,CHANGE,个百分点",
        "比上年±%,'',GROWTH,%",
        "增长速度（%）,'',GROWTH,%",
        "地方财政教育支出 (亿元) ,地方财政教育支出,LEVEL,亿元",
        "规模以上工业增加值增长(%),规模以上工业增加值,GROWTH,%",
        "人口自然增长率(%),人口自然增长率,LEVEL,%",
        "1-本月同比增长(%),'',GROWTH_YTD,%",
        "人民币对美元汇率(美元=100)(元),人民币对美元汇率(美元=100),LEVEL,元",
        "上年同月=100,'',INDEX,-",
        "以上年价格为100,'',INDEX,-",
        "比年初增减(±),'',CHANGE,-",
        "粮食产量 Output of Grain (10 000 tons),粮食产量,LEVEL,10 000 tons",
        "小汽车(Car),小汽车(Car),LEVEL,-",
        "工业用电量(GDP口径),工业用电量(GDP口径),LEVEL,-",
        "商品房平均销售价格(元/平方米),商品房平均销售价格,LEVEL,元/平方米",
        "常住人口/万人,常住人口,LEVEL,万人",
        "工业用电量：亿千瓦时,工业用电量,LEVEL,亿千瓦时",
        "吨标准煤/万元,吨标准煤/万元,LEVEL,-",
        "财政收入增长（%、百分点）,财政收入,GROWTH,%、百分点"
      })
  void takesNamesApart(String text, String name, Measure measure, String unit) {
    Label label = LABELS.parse(text);
    assertThat(label.name()).isEqualTo(name);
    assertThat(label.sense().measure()).isEqualTo(measure);
    assertThat(label.unit()).isEqualTo(unit);
  }

  @Test
  void readsTheYearBefore() {
    assertThat(LABELS.parse("应收账款_上年同期").sense().yearBefore()).isTrue();
    assertThat(LABELS.parse("主营业务收入_上年同期累计值").sense().measure()).isEqualTo(Measure.LEVEL_YTD);
  }

  @Test
  void keepsAFixedBase() {
    assertThat(LABELS.parse("国内生产总值指数(1978年=100)").base()).isEqualTo("1978=100");
    assertThat(LABELS.parse("国内生产总值指数(上年=100)").base()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "一、工资性收入,工资性收入,1,false",
    "（一）食品烟酒,食品烟酒,2,false",
    "1.企业,企业,3,false",
    "`1.在岗职工,在岗职工,3,false",
    "其中：网上零售,网上零售,0,true",
    "#武汉市,武汉市,0,true",
    "第三部分 可支配收入,可支配收入,0,false",
    "一般公共预算收入,一般公共预算收入,0,false",
    "31个大城市城镇调查失业率,31个大城市城镇调查失业率,0,false"
  })
  void dropsNumbering(String text, String name, int depth, boolean partOf) {
    assertThat(RowName.of(text)).isEqualTo(new RowName(name, depth, partOf));
  }

  @Property
  void neverThrows(@ForAll @StringLength(max = 60) String text) {
    assertThat(LABELS.parse(text)).isNotNull();
    assertThat(RowName.of(text)).isNotNull();
  }
}
