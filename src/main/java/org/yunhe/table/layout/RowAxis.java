package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.label.Label;
import org.yunhe.table.label.RowName;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.Column;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.Plain;

/** Reads the labels of the rows, of one column or of several. */
final class RowAxis {
  private final Block block;
  private final Vocabulary vocabulary;
  private final UnitKinds unitKinds;
  private final LabelColumns columns;
  private final Map<Integer, Hierarchy> hierarchies = new HashMap<>();
  private final Sections sections;
  private final Optional<RegionHeadings> headings;
  private PartialPeriod section = PartialPeriod.NONE;

  /** The name of a region over the rows below it; empty if they are of the title's. */
  private String heading = "";

  /**
   * @param above where the list of the table before ended, which this one may go on; null if it
   *     begins anew
   */
  RowAxis(Block block, Vocabulary vocabulary, UnitKinds unitKinds, @Nullable Hierarchy above) {
    this.block = block;
    this.vocabulary = vocabulary;
    this.unitKinds = unitKinds;
    this.columns = new LabelColumns(block, vocabulary);
    this.sections = new Sections(block);
    int inner = columns.inner();
    if (above != null && Hierarchy.goesOn(block.grid().seen(block.dataRows().get(0), inner))) {
      hierarchies.put(inner, above);
    }
    this.headings =
        columns.areNamesOfNoRegion()
            ? Optional.of(new RegionHeadings(block, vocabulary, inner))
            : Optional.empty();
  }

  /** Where the list of names in the last column of labels ended; null if it holds none. */
  @Nullable Hierarchy hierarchy() {
    return hierarchies.get(columns.inner());
  }

  /** Whether some column of labels holds this. */
  boolean has(LabelColumns.Kind kind) {
    return columns.has(kind);
  }

  /** What each row of data says, in the order of the block's rows. */
  List<RowFacts> read() {
    List<RowFacts> facts = new ArrayList<>();
    Map<Integer, Cell> last = new HashMap<>();
    for (int i = 0; i < block.dataRows().size(); i++) {
      facts.add(facts(i, last));
    }
    return facts;
  }

  private RowFacts facts(int at, Map<Integer, Cell> last) {
    int row = block.dataRows().get(at);
    heading = headings.flatMap(regions -> regions.at(row)).orElse(heading);
    @Nullable String region = heading.isEmpty() ? null : heading;
    Label label = Label.NONE;
    List<String> chain = List.of();
    String below = "";
    String parent = "";
    section = columns.section(at).orElse(section);
    PartialPeriod period = section;
    PartialPeriod months = PartialPeriod.NONE;
    String industry = "";
    String aggregate = "";
    List<String> qualifiers = new ArrayList<>();
    for (Column column : columns.all()) {
      Cell cell = columns.filledDown(row, column, last);
      if (columns.isQualifier(column)) {
        qualifiers.add(RowName.of(cell.text()).text());
        continue;
      }
      switch (columns.of(column)) {
        case REGIONS -> {
          String name = Vocabulary.regionName(cell.text());
          int from = aggregateFrom(name);
          region = from == 0 ? null : vocabulary.regionUnder(column, name.substring(0, from));
          // The total of a region is its figure; an average, or the total of all rows, may not be.
          boolean own = from > 0 && vocabulary.words().isTotal(name.substring(from));
          aggregate = own ? "" : name.substring(from);
        }
        case PERIODS -> period = period.with(columns.period(column, at, cell));
        case INDUSTRIES, NAMES -> {
          RowName written = RowName.of(cell.text());
          OwnMonths told = OwnMonths.of(written.text());
          months = told.months();
          RowName name = new RowName(told.name(), written.depth(), written.partOf());
          Label own = vocabulary.labels().parse(name.text());
          Hierarchy hierarchy = hierarchies.computeIfAbsent(column.index(), c -> new Hierarchy());
          boolean group = vocabulary.words().isGroup(own.name());
          @Nullable String unit = own.unit() != null ? own.unit() : unitCell(row);
          Hierarchy.Place place = hierarchy.place(cell, name, own.name(), unit, group);
          List<String> names = withoutHeading(place.chain());
          chain = joined(chain, names);
          below = column.index() == columns.inner() ? sections.of(row, cell, own.name()) : below;
          parent = nearestNamed(names).orElse(parent);
          industry = industry(column, own.name()).orElse(industry);
          label = unit == null ? own.withUnit(inherited(own, place)) : own;
        }
      }
    }
    qualifiers.removeIf(String::isEmpty);
    chain = joined(chain, qualifiers);
    return new RowFacts(
        region, label, chain, below, parent, period, months, industry, aggregate, code(row));
  }

  /** Where the word for several regions begins in a label: 合计, 全省合计, 全市平均; its length if none. */
  private int aggregateFrom(String label) {
    for (int from = 0; from < label.length(); from++) {
      boolean region = from == 0 || vocabulary.isAmongRegions(label.substring(0, from));
      if (region && vocabulary.words().isGroup(label.substring(from))) {
        return from;
      }
    }
    return label.length();
  }

  /** Names below the heading of a region are not parts of it. */
  private List<String> withoutHeading(List<String> chain) {
    boolean below = chain.size() > 1 && Vocabulary.regionName(chain.get(0)).equals(heading);
    return below ? chain.subList(1, chain.size()) : chain;
  }

  private @Nullable String unitCell(int row) {
    return block
        .unitColumn()
        .map(column -> block.grid().seen(row, column.index()).text())
        .filter(unit -> !unit.isEmpty())
        .orElse(null);
  }

  /**
   * The unit of the row that a row is a part of, but for 其中：资产负债率 of a sum of money; or of the row
   * that it is set under, where it is of the same kind for certain: 第一产业 below 地区生产总值（亿元）.
   */
  private @Nullable String inherited(Label label, Hierarchy.Place place) {
    String kind = unitKinds.ofName(label.name());
    if (place.unit() != null) {
      return unitKinds.mayBeOf(kind, place.unit()) ? place.unit() : null;
    }
    boolean sector = kind.isEmpty() && label.name().endsWith("业");
    return place.outer() != null && (sector || unitKinds.isOf(kind, place.outer()))
        ? place.outer()
        : null;
  }

  private static List<String> joined(List<String> outer, List<String> inner) {
    List<String> chain = new ArrayList<>(outer);
    chain.addAll(inner);
    return chain;
  }

  /** The nearest row above that is no mere group such as 城镇. */
  private Optional<String> nearestNamed(List<String> chain) {
    for (int i = chain.size() - 2; i >= 0; i--) {
      if (!vocabulary.words().isGroup(chain.get(i))
          && !PartsOfWhole.BREAKDOWN.matcher(chain.get(i)).matches()) {
        return Optional.of(chain.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<String> industry(Column column, String name) {
    boolean industry =
        columns.of(column) == LabelColumns.Kind.INDUSTRIES
            && !vocabulary.words().isGroup(name)
            && (vocabulary.isIndustry(name) || !vocabulary.isIndicator(name));
    return industry ? Optional.of(name) : Optional.empty();
  }

  /** The code of the row's indicator, where the file has a column for it. */
  private String code(int row) {
    return block
        .column(ColumnRole.INDICATOR_CODE)
        .map(column -> Plain.compact(block.grid().cell(row, column.index()).text()))
        .orElse("");
  }
}
