package org.yunhe.report.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.report.text.ReportDocument;

/** The region that an indicator names in front: 滕州市工业增加值. */
final class Places {
  private static final String ENDS = "省市区县旗州盟";
  private static final int LONGEST = 9;
  private static final int PRESENT = 2020;

  private final Regions regions;

  Places(Regions regions) {
    this.regions = regions;
  }

  /**
   * Where a statement holds.
   *
   * @param code code of the region; null if unknown
   * @param name the region as named; empty if unknown
   * @param indicator the indicator without it
   */
  record Place(@Nullable String code, String name, String indicator) {}

  /** The region that an indicator starts with, or else that of the document. */
  Place of(String indicator, ReportDocument document) {
    String home = document.row().regionCode();
    Integer review = document.reviewYear();
    int year = review == null ? PRESENT : review;
    for (int end = Math.min(LONGEST, indicator.length() - 2); end >= 2; end--) {
      if (ENDS.indexOf(indicator.charAt(end - 1)) < 0) {
        continue;
      }
      String name = indicator.substring(0, end);
      Optional<Region> region = regions.find(name, year, home);
      if (region.isEmpty()) {
        region = regions.find(name, year, null);
      }
      if (region.isPresent()) {
        return new Place(region.get().code(), region.get().name(), indicator.substring(end));
      }
    }
    return new Place(home, document.row().regionName(), indicator);
  }
}
