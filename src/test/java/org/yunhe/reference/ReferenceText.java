package org.yunhe.reference;

import java.util.HashMap;
import java.util.Map;
import org.yunhe.problem.ProblemException;

/** Small reference files of a test's own. */
public final class ReferenceText implements ReferenceFiles {
  private final Map<String, String> files = new HashMap<>();

  /** Files that load without problems. */
  public ReferenceText() {
    files.put(
        "units.csv",
        """
        unit_code,unit_name,dimension,base_unit,factor,aliases
        元,元,money:CNY,元,1,人民币|元人民币
        平方米,平方米,area,平方米,1,平米
        亩,亩,area,平方米,2000/3,
        人,人,people,人,1,名
        年,年,calendar,年,1,
        月,月,calendar,年,1/12,个月
        个,个,count,个,1,
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
        cpi,居民消费价格指数,Consumer price index,价格,none,
        """);
    files.put("indicator_aliases.csv", "alias,indicator_code\n生产总值,gdp\nGDP,gdp\n");
    files.put(
        "regions.csv",
        """
        region_code,region_name,full_name,region_level,parent_region_code,valid_from,valid_to,successor_codes
        000000,中国,中华人民共和国,country,,1949,,
        370000,山东省,山东省,province,000000,1981,,
        370400,枣庄市,山东省枣庄市,prefecture,370000,1981,,
        370405,台儿庄区,山东省枣庄市台儿庄区,county,370400,1983,,
        """);
    files.put("region_aliases.csv", "region_code,alias\n000000,全国\n");
    files.put("industries.csv", "industry_code,industry_name,parent_code\nC,制造业,\n17,纺织业,C\n");
    files.put(
        "indicator_traits.csv",
        """
        indicator_code,better,growth_basis
        cpi,lower,
        """);
    files.put(
        "indicator_parts.csv",
        """
        indicator_code,part_code,breakdown
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
        "industry_mapping.csv",
        """
        industry_name,industry_code,basis
        现代纺织,17,name
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

  @Override
  public String read(String fileName) {
    String text = files.get(fileName);
    if (text == null) {
      throw new ProblemException(fileName, "is missing", "restore the file");
    }
    return text;
  }
}
