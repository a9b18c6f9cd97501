package org.yunhe.reference.region;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;

/** Words by which a document names its own region: 全省, 全市, 我区, 本县. */
final class OwnRegion {
  private static final Pattern OWN = Pattern.compile("[全我本]([省市区县州盟旗])(?:合计|总计|平均)?");

  private OwnRegion() {}

  /** Whether a name is such a word. */
  static boolean isMeantBy(String plainName) {
    return OWN.matcher(plainName).matches();
  }

  /** The region of the kind that the word names, from a region upwards. */
  static Optional<Region> of(String plainName, int year, String within, Regions regions) {
    Matcher word = OWN.matcher(plainName);
    if (!word.matches()) {
      return Optional.empty();
    }
    Optional<Region> region = regions.byCode(within, year);
    while (region.isPresent() && !region.get().name().endsWith(word.group(1))) {
      region = regions.parent(region.get(), year);
    }
    return region;
  }
}
