package org.yunhe.report.project;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.ReportDocument;

/** The region inside the document's own that a project's name begins with. */
final class ProjectRegion {
  private static final int LONGEST = 8;
  private static final int SHORTEST = 2;

  /** After the short name of a region these make it the name of something else: 莲花山, 中山大学. */
  private static final String NOT_A_PLACE = "山江河湖海岛溪洲大";

  private final Regions regions;

  /** Tells of most names that they begin with no region's. */
  private final WordTrie names;

  ProjectRegion(Regions regions) {
    this.regions = regions;
    this.names = new WordTrie(regions.names());
  }

  /** The region; null if the name begins with none, or the document's region is not known. */
  @Nullable Region of(ReportDocument document, String name) {
    String within = document.row().regionCode();
    Integer year =
        document.reviewYear() == null ? document.row().planYear() : document.reviewYear();
    if (within == null || year == null || names.longestAt(name, 0, name.length()) == 0) {
      return null;
    }
    for (int length = Math.min(LONGEST, name.length() - 1); length >= SHORTEST; length--) {
      if (names.longestBefore(name, 0, length) == 0) {
        // The name of a region ends with that of one, also where those above stand in front.
        continue;
      }
      Optional<Region> region = regions.find(name.substring(0, length), year, within);
      if (region.isPresent()) {
        Region found = region.get();
        boolean whole = found.name().length() == length;
        boolean place = whole || NOT_A_PLACE.indexOf(name.charAt(length)) < 0;
        return place && isInside(found.code(), within) ? found : null;
      }
    }
    return null;
  }

  /** Whether a code of GB/T 2260 lies below another: two digits a level, zeros for all below. */
  private static boolean isInside(String code, String within) {
    String upper = within;
    while (upper.endsWith("00")) {
      upper = upper.substring(0, upper.length() - 2);
    }
    return code.startsWith(upper) && !code.equals(within);
  }
}
