package org.yunhe.table.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.label.RowName;
import org.yunhe.table.shape.Block;

/**
 * Regions that stand over rows of names: 台儿庄区 without numbers above 发电量 and 财政收入, and 薛城区 above the
 * same again. Among names that do not stand again, such as those of countries, it may be a row of
 * its own whose numbers are missing, and heads nothing.
 */
final class RegionHeadings {
  private final Block block;
  private final Vocabulary vocabulary;
  private final int column;
  private final Map<Integer, String> found = new HashMap<>();

  /**
   * @param column the column of names
   */
  RegionHeadings(Block block, Vocabulary vocabulary, int column) {
    this.block = block;
    this.vocabulary = vocabulary;
    this.column = column;
    for (int row : block.dataRows()) {
      if (!block.isValued(row) && isRegion(row)) {
        found.put(row, wholeOrName(label(row)));
      }
    }
    if (!found.isEmpty() && !areCertain()) {
      found.clear();
    }
  }

  /** The region that a row heads the rows below with, empty for 全市; none if it is no heading. */
  Optional<String> at(int row) {
    return Optional.ofNullable(found.get(row));
  }

  /** Whether a name stands below two of them, and no region has numbers of its own. */
  private boolean areCertain() {
    Map<String, Integer> sections = new HashMap<>();
    int section = 0;
    boolean again = false;
    for (int row : block.dataRows()) {
      if (found.containsKey(row)) {
        section++;
        continue;
      }
      if (isRegion(row)) {
        return false;
      }
      @Nullable Integer before = sections.put(RowName.of(label(row)).text(), section);
      again |= before != null && before != section;
    }
    return again;
  }

  private String label(int row) {
    return block.grid().seen(row, column).text();
  }

  private boolean isRegion(int row) {
    return vocabulary.isRegion(label(row)) || isWhole(label(row));
  }

  /** 全市, but not 合计. */
  private boolean isWhole(String label) {
    return vocabulary.words().isWhole(label) && vocabulary.isAmongRegions(label);
  }

  private String wholeOrName(String label) {
    return isWhole(label) ? "" : Vocabulary.regionName(label);
  }
}
