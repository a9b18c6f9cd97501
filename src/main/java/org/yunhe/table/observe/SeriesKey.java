package org.yunhe.table.observe;

import org.yunhe.staged.Measure;
import org.yunhe.staged.ObservationRow;

/** The key of an observation: no two numbers of a source may share one. */
record SeriesKey(
    String region, String indicator, String industry, String path, Measure measure, String period) {
  static SeriesKey of(ObservationRow row) {
    return new SeriesKey(
        row.regionCode() == null ? row.regionName() : row.regionCode(),
        row.indicatorCode(),
        row.industryCode().isEmpty() ? row.industryName() : row.industryCode(),
        row.labelPath(),
        row.measure(),
        row.periodCode());
  }
}
