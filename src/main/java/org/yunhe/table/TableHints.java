package org.yunhe.table;

import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Period;

/**
 * What a job supplies for what a file does not say. A file's own word wins, but for the layout and
 * the charset.
 *
 * @param layout layout to read the file as ({@code A} … {@code G}, {@code tidy}); null to detect it
 * @param charset charset to decode it with; null to detect it
 * @param indicator indicator of all its numbers
 * @param unit unit of its levels; empty for none, as of an index
 * @param measure measure of its numbers
 * @param region region of its numbers; where the rows are regions, the region they lie in
 * @param period period of its numbers, or the year in which its months lie
 */
public record TableHints(
    @Nullable String layout,
    @Nullable String charset,
    @Nullable String indicator,
    @Nullable String unit,
    @Nullable Measure measure,
    @Nullable String region,
    @Nullable Period period) {
  public static final TableHints NONE = new TableHints(null, null, null, null, null, null, null);

  /** These hints; what they leave open from others. */
  public TableHints or(TableHints others) {
    return new TableHints(
        layout != null ? layout : others.layout,
        charset != null ? charset : others.charset,
        indicator != null ? indicator : others.indicator,
        unit != null ? unit : others.unit,
        measure != null ? measure : others.measure,
        region != null ? region : others.region,
        period != null ? period : others.period);
  }
}
