package org.yunhe.report.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicators;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.report.text.ReportDocument;

/**
 * Where statements hold: the region that an indicator names in front (滕州市工业增加值) or that its
 * sentence named as the subject before (滕州市完成投资5亿元，实现税收1亿元), or else that of the document. Words
 * that only look like a region are none: a region is taken where the code list knows its name in
 * the year of the document and it lies where the document's own region does, unless it is a
 * province or a prefecture. One for a document; takes its claims in order.
 */
final class ClaimRegions {
  private static final String ENDS = "省市区县旗州盟";
  private static final int LONGEST = 9;
  private static final int PRESENT = 2020;
  private static final int PROVINCE_DIGITS = 2;
  private static final String COUNTRY = "000000";
  private static final String WHOLE_COUNTRY = "全国";

  /** 北京市场, 滕州市级, 沧州市政: the last char of the name belongs to the next word. */
  private static final String NO_BORDER = "级场民政容值府属直花长立中内外委";

  /** 全市, 我区, 本级: the sentence turns to the document's own region. */
  private static final String OWN = "全我本";

  private final Regions regions;
  private final Indicators indicators;
  private final ReportDocument document;
  private final Found home;
  private int sentence = -1;
  private Found carried;

  ClaimRegions(ReferenceData data, ReportDocument document) {
    regions = data.regions();
    indicators = data.indicators();
    this.document = document;
    home = new Found(document.row().regionCode(), document.row().regionName(), "");
    carried = home;
  }

  /**
   * Where a statement holds.
   *
   * @param code code of the region; null if unknown
   * @param name the region as named; empty if unknown
   * @param indicator the indicator without it
   */
  record Found(@Nullable String code, String name, String indicator) {
    Found of(String other) {
      return new Found(code, name, other);
    }
  }

  /** The region of a claim in the sentence that starts at a place. */
  Found of(Claim claim, int sentenceStart) {
    if (sentenceStart != sentence) {
      sentence = sentenceStart;
      carried = home;
    }
    String indicator = claim.indicator();
    Optional<Found> named = named(indicator);
    if (named.isPresent()) {
      carried = named.get();
      return named.get();
    }
    if (!indicator.isEmpty() && OWN.indexOf(indicator.charAt(0)) >= 0) {
      carried = home;
    }
    return carried.of(indicator);
  }

  private Optional<Found> named(String indicator) {
    if (indicator.startsWith(WHOLE_COUNTRY)) {
      String rest = indicator.substring(WHOLE_COUNTRY.length());
      return indicators.find(rest).isPresent() || indicators.find(indicator).isPresent()
          ? regions
              .byCode(COUNTRY, year())
              .map(
                  r ->
                      new Found(
                          r.code(),
                          r.name(),
                          indicators.find(indicator).isPresent() ? indicator : rest))
          : Optional.empty();
    }
    for (int end = Math.min(LONGEST, indicator.length() - 2); end >= 2; end--) {
      boolean border =
          ENDS.indexOf(indicator.charAt(end - 1)) >= 0
              && NO_BORDER.indexOf(indicator.charAt(end)) < 0;
      Optional<Region> region = border ? find(indicator.substring(0, end)) : Optional.empty();
      if (region.isPresent()) {
        int rest = indicator.charAt(end) == '的' ? end + 1 : end;
        return Optional.of(
            new Found(region.get().code(), region.get().name(), indicator.substring(rest)));
      }
    }
    return Optional.empty();
  }

  private Optional<Region> find(String name) {
    if (OWN.indexOf(name.charAt(0)) >= 0) {
      return Optional.empty();
    }
    Optional<Region> near =
        regions.find(name, year(), home.code()).filter(region -> isNear(region) && isWhole(name));
    return near.isPresent()
        ? near
        : regions.find(name, year(), null).filter(ClaimRegions::isLarge).filter(r -> isWhole(name));
  }

  /** 城区 and 矿区 are districts of some cities and parts of every other. */
  private static boolean isWhole(String name) {
    return name.length() > 2 || name.endsWith("县");
  }

  private boolean isNear(Region region) {
    String code = home.code();
    if (code == null) {
      return region.name().endsWith("市") || region.name().endsWith("县") || isLarge(region);
    }
    return isLarge(region)
        || region.code().startsWith(code.substring(0, Math.min(code.length(), PROVINCE_DIGITS)));
  }

  private static boolean isLarge(Region region) {
    return region.level().equals("province") || region.level().equals("prefecture");
  }

  private int year() {
    Integer review = document.reviewYear();
    return review == null ? PRESENT : review;
  }
}
