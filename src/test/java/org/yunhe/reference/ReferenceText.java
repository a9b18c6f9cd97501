package org.yunhe.reference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yunhe.problem.ProblemException;

/** The little reference data of tests; a test changes the file that it is about. */
public final class ReferenceText implements ReferenceFiles {
  private final SortedMap<String, String> files = new TreeMap<>();

  /** Files that load without problems. */
  public ReferenceText() {
    files.put(
        "units.csv",
        """
        unit_code,unit_name,dimension,base_unit,factor,aliases
        元,元,money:CNY,元,1,人民币|元人民币
        万元,万元,money:CNY,元,10000,
        亿元,亿元,money:CNY,元,100000000,
        平方米,平方米,area,平方米,1,平米
        亩,亩,area,平方米,2000/3,
        人,人,people,人,1,名
        年,年,calendar,年,1,
        月,月,calendar,年,1/12,个月
        个,个,count,个,1,
        户,户,count,个,1,
        千克,千克,mass,千克,1,公斤
        吨,吨,mass,千克,1000,
        %,%,ratio,%,1,
        ‰,‰,ratio,%,0.1,
        """);
    files.put(
        "indicators.csv",
        """
        indicator_code,indicator_name,english_name,topic,dimension,canonical_unit
        gdp,地区生产总值,Gross regional product,核算,money:CNY,亿元
        s1,第一产业增加值,Primary sector,核算,money:CNY,亿元
        s2,第二产业增加值,Secondary sector,核算,money:CNY,亿元
        s3,第三产业增加值,Tertiary sector,核算,money:CNY,亿元
        revenue,一般公共预算收入,General public budget revenue,财政,money:CNY,亿元
        retail,社会消费品零售总额,Retail sales,贸易,money:CNY,亿元
        cpi,居民消费价格,Consumer prices,价格,none,
        unemployment,城镇登记失业率,Registered urban unemployment,就业,ratio,%
        households,户籍户数,Households,人口,count,户
        """);
    files.put("indicator_aliases.csv", "alias,indicator_code\n生产总值,gdp\nGDP,gdp\n");
    files.put(
        "indicator_traits.csv",
        """
        indicator_code,better,growth_basis
        cpi,lower,
        unemployment,lower,
        retail,,nominal
        """);
    files.put(
        "indicator_parts.csv",
        """
        indicator_code,part_code,breakdown
        gdp,s1,产业
        gdp,s2,产业
        gdp,s3,产业
        """);
    files.put(
        "label_parts.csv",
        """
        label,breakdown,part
        城镇,城乡,城镇
        乡村,城乡,乡村
        农村,城乡,乡村
        """);
    files.put(
        "regions.csv",
        """
        region_code,region_name,full_name,region_level,parent_region_code,valid_from,valid_to,successor_codes
        000000,中国,中华人民共和国,country,,1949,,
        110000,北京市,北京市,province,000000,1981,,
        110228,密云县,北京市密云县,county,110000,1981,2015,110118
        110118,密云区,北京市密云区,county,110000,2015,,
        370000,山东省,山东省,province,000000,1981,,
        370400,枣庄市,山东省枣庄市,prefecture,370000,1981,,
        370405,台儿庄区,山东省枣庄市台儿庄区,county,370400,1981,,
        """);
    files.put("region_aliases.csv", "region_code,alias\n000000,全国\n");
    files.put(
        "industries.csv",
        """
        industry_code,industry_name,parent_code
        C,制造业,
        17,纺织业,C
        38,电气机械和器材制造业,C
        384,电池制造,38
        """);
    files.put(
        "industry_mapping.csv",
        """
        industry_name,industry_code,basis
        现代纺织,17,name
        锂电新能源,38,name
        """);
  }

  /** The same with another text of a file. */
  public ReferenceText with(String fileName, String text) {
    files.put(fileName, text);
    return this;
  }

  /** The same without a file. */
  public ReferenceText without(String fileName) {
    files.remove(fileName);
    return this;
  }

  /** All files by name. */
  public SortedMap<String, String> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  @Override
  public String read(String fileName) {
    String text = files.get(fileName);
    if (text == null) {
      throw new ProblemException(fileName, "is missing", "restore the file");
    }
    return text;
  }
}
