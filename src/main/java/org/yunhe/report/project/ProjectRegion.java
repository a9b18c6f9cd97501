package org.yunhe.report.project;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.report.text.ReportDocument;

/** The region inside the document's own that a project's name begins with. */
final class ProjectRegion {
  private static final int LONGEST = 8;
  private static final int SHORTEST = 2;

  private final Regions regions;

  ProjectRegion(Regions regions) {
    this.regions = regions;
  }

  /** The region; null if the name begins with none, or the document's region is not known. */
  @Nullable Region of(ReportDocument document, String name) {
    String within = document.row().regionCode();
    Integer year =
        document.reviewYear() == null ? document.row().planYear() : document.reviewYear();
    if (within == null || year == null) {
      return null;
    }
    for (int length = Math.min(LONGEST, name.length() - 1); length >= SHORTEST; length--) {
      Optional<Region> region = regions.find(name.substring(0, length), year, within);
      if (region.isPresent() && !region.get().code().equals(within)) {
        return region.get();
      }
    }
    return null;
  }
}
