package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.label.Label;
import org.yunhe.table.time.PartialPeriod;

/**
 * What the labels of a row say.
 *
 * @param region region as written; null if none
 * @param label the row's name taken apart; none if the row is a region or a period
 * @param chain names from the outermost row that it is set under to its own, without its own root
 * @param section the label without numbers that it stands below; empty if none
 * @param parent name of the nearest row above it in the chain that names an indicator; empty if
 *     none
 * @param period period; none if not said
 * @param ownMonths months of its figures where they differ from those of the other rows; else none
 * @param industry industry as written; empty if the row is none
 * @param aggregate the word by which the row stands for several regions (合计, 平均); else empty
 * @param code code that the file gives the row's indicator; empty if none
 */
record RowFacts(
    @Nullable String region,
    Label label,
    List<String> chain,
    String section,
    String parent,
    PartialPeriod period,
    PartialPeriod ownMonths,
    String industry,
    String aggregate,
    String code) {

  /** This row as a part of another, with its unit where it has none of its own. */
  RowFacts under(RowFacts whole) {
    List<String> below = new ArrayList<>(whole.chain);
    below.addAll(chain);
    Label part = label.unit() == null ? label.withUnit(whole.label.unit()) : label;
    return new RowFacts(
        region,
        part,
        List.copyOf(below),
        section,
        whole.label.name(),
        period,
        ownMonths,
        industry,
        aggregate,
        code);
  }
}
