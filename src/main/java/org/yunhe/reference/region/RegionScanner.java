package org.yunhe.reference.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;

/**
 * Finds the regions that a text names, in one pass whose time grows with the text alone. Of names
 * that overlap the longest that begins first counts. Building one takes a while; it can then be
 * shared by threads.
 */
public final class RegionScanner {
  /** Region names that mostly mean something else: the town, the suburbs, a mining area. */
  private static final List<String> COMMON_WORDS =
      List.of("城区", "郊区", "矿区", "市区", "新市区", "老城区", "新城区", "开发区", "中国");

  /** 高县 and 范县 are regions too, but 提高县 and 示范县 are more frequent. */
  private static final Pattern FULL_NAME = Pattern.compile(".{2,}[省市区县州盟旗]");

  private static final Pattern TWO_LETTER_COUNTY = Pattern.compile(".[市区县旗]");

  /** A short name in front of these belongs to a street, a school, a company or a dish. */
  private static final Pattern PART_OF_LONGER_NAME =
      Pattern.compile("(?:路(?!网|段)|街(?!道)|大街|大道|大学|学院|中学|银行|证券|大厦|方向|话|菜|人民出版社).*", Pattern.DOTALL);

  private final Regions regions;
  private final Trie names;

  public RegionScanner(Regions regions) {
    this.regions = regions;
    this.names = Trie.builder().ignoreOverlaps().addKeywords(namesInProse(regions)).build();
  }

  /**
   * The regions named in a text, in the order of the text.
   *
   * @param year the year that the text is about
   * @param within code of the region that the text is about; null if unknown
   */
  public List<RegionMention> scan(String text, int year, @Nullable String within) {
    List<RegionMention> mentions = new ArrayList<>();
    for (Emit name : names.parseText(text)) {
      String rest = text.substring(name.getEnd() + 1, Math.min(text.length(), name.getEnd() + 7));
      if (isFullName(name.getKeyword()) || !PART_OF_LONGER_NAME.matcher(rest).matches()) {
        meant(name.getKeyword(), year, within)
            .map(region -> new RegionMention(name.getStart(), name.getEnd() + 1, region))
            .ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<Region> meant(String name, int year, @Nullable String within) {
    return regions
        .find(name, year, within)
        .filter(region -> isFullName(name) || isShortlyNamed(region, year, within));
  }

  /**
   * Provinces are named shortly everywhere, their cities only at home: 大庆 and 安康 are words too.
   * Counties are not, since 和平 or 朝阳 would nearly always mean something else.
   */
  private boolean isShortlyNamed(Region region, int year, @Nullable String within) {
    return switch (region.level()) {
      case "country", "province" -> true;
      case "prefecture" -> within == null || shareProvince(region, year, within);
      default -> false;
    };
  }

  private boolean shareProvince(Region region, int year, String within) {
    List<String> here =
        regions.byCode(within, year).map(r -> regions.path(r, year)).orElse(List.of()).stream()
            .map(Region::code)
            .toList();
    return regions.path(region, year).stream()
        .filter(r -> r.level().equals("province"))
        .anyMatch(r -> here.contains(r.code()));
  }

  private static Collection<String> namesInProse(Regions regions) {
    return regions.names().stream()
        .filter(name -> name.length() >= 2 && !COMMON_WORDS.contains(name))
        .filter(name -> !TWO_LETTER_COUNTY.matcher(name).matches())
        .toList();
  }

  private static boolean isFullName(String name) {
    return FULL_NAME.matcher(name).matches();
  }
}
