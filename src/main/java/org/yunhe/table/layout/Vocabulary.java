package org.yunhe.table.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yunhe.reference.Memo;
import org.yunhe.reference.ReferenceData;
import org.yunhe.table.label.IndustryName;
import org.yunhe.table.label.LabelParser;
import org.yunhe.table.label.RowName;
import org.yunhe.table.label.UnitWords;
import org.yunhe.table.shape.Column;
import org.yunhe.table.value.NumberParser;
import org.yunhe.table.words.Plain;
import org.yunhe.table.words.TableWords;
import org.yunhe.table.words.Translation;

/** Everything by which the words of a table are understood. Safe for several threads. */
public final class Vocabulary {
  /** Names of regions are tried in the codes of this year and of an early one. */
  private static final int[] YEARS = {2020, 1995};

  private static final Pattern AMONG_REGIONS =
      Pattern.compile(
          "全[国省市区县州旗]|.{2,8}(?:街道|街道办事处|镇|乡|苏木)|[省市州县区]本级|[省市州]直|.{0,8}(?:开发区|高新区|经开区|示范区)");

  private static final Pattern COMPARED_MONTHS =
      Pattern.compile("[比较](?:\\d{4}年)?(?:(?:\\d{1,2}月?[-—–~～至到])?\\d{1,2}月|前?[一二三四1-4]季度|上半年)");

  private static final Pattern COMPARED_REGIONS = Pattern.compile("[比较与于同]全[国省市区县州]|[比较于][国省市]均");

  private static final String CITY = "城市";

  private static final int SHORTEST_REGION = 2;
  private static final int LONGEST_REGION = 20;

  private final ReferenceData reference;
  private final TableWords words;
  private final NumberParser numbers;
  private final UnitWords units;
  private final LabelParser labels;
  private final Memo<String, Boolean> compared;
  private final Memo<String, Boolean> regionsCompared =
      new Memo<>(name -> COMPARED_REGIONS.matcher(name).find());
  private final Memo<String, Boolean> industries;
  private final Memo<String, Boolean> regions = new Memo<>(this::lookUpRegion);

  public Vocabulary(ReferenceData reference, TableWords words) {
    this.reference = reference;
    this.words = words;
    this.compared = new Memo<>(name -> words.compares(name) || comparesMonths(name));
    this.industries =
        new Memo<>(name -> IndustryName.find(name, reference.industries()).isPresent());
    this.numbers = new NumberParser(words);
    this.units = new UnitWords(reference.units());
    this.labels = new LabelParser(words, units);
  }

  public ReferenceData reference() {
    return reference;
  }

  public TableWords words() {
    return words;
  }

  public NumberParser numbers() {
    return numbers;
  }

  public UnitWords units() {
    return units;
  }

  public LabelParser labels() {
    return labels;
  }

  /** A region's name as written, without blanks, marks and numbering. */
  public static String regionName(String label) {
    String original = Translation.behind(label).map(Translation::original).orElse(label);
    return Plain.compact(RowName.of(original).text());
  }

  /** Whether a name speaks of another period: 同比下降户数, 比1-4月加快. */
  public boolean compares(String name) {
    return compared.get(name);
  }

  private static boolean comparesMonths(String name) {
    return COMPARED_MONTHS.matcher(name).find();
  }

  /** Whether a name speaks of the distance to another region: 与全省比, 高于全国平均. */
  public boolean comparesRegions(String name) {
    return regionsCompared.get(name);
  }

  /** Whether a label is the name of a region in some year. */
  public boolean isRegion(String label) {
    return isListed(regionName(label));
  }

  private boolean isListed(String name) {
    return name.length() >= SHORTEST_REGION && name.length() <= LONGEST_REGION && regions.get(name);
  }

  /** Whether the reference data list an indicator by a name. */
  public boolean isIndicator(String name) {
    return !name.isEmpty() && reference.indicators().find(name).isPresent();
  }

  /** Whether a name is that of an industry, perhaps with its code. */
  public boolean isIndustry(String name) {
    return industries.get(name);
  }

  /** Whether a label is a region, or stands among regions without being one of the code list. */
  public boolean isAmongRegions(String label) {
    String name = regionName(label);
    return isListed(name) || AMONG_REGIONS.matcher(name).matches();
  }

  /**
   * The region that a label under a heading means: 吉林 under 城市 is the city, not the province. All
   * others are as written.
   */
  String regionUnder(Column column, String name) {
    boolean city =
        column.headings().stream().anyMatch(heading -> heading.startsWith(CITY))
            && isProvince(name)
            && !isProvince(name + "市")
            && isListed(name + "市");
    return city ? name + "市" : name;
  }

  private boolean isProvince(String name) {
    return reference
        .regions()
        .find(name, YEARS[0], null)
        .filter(region -> region.level().equals("province"))
        .isPresent();
  }

  private boolean lookUpRegion(String name) {
    for (int year : YEARS) {
      if (!reference.regions().candidates(name, year).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The longest region's name at the start of a title. */
  public Optional<String> regionAtStart(String title) {
    for (int length = Math.min(LONGEST_REGION, title.length());
        length >= SHORTEST_REGION;
        length--) {
      String start = title.substring(0, length);
      if (Character.isLetter(start.charAt(length - 1)) && isRegion(start)) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }
}
