package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.RejectRow;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.grid.SerialDates;
import org.yunhe.table.grid.WrappedLabels;
import org.yunhe.table.shape.Block;
import org.yunhe.table.shape.BlockFinder;
import org.yunhe.table.shape.Column;
import org.yunhe.table.words.Plain;

/** Reads sheets of labelled rows and columns, and names the layout that they have. */
final class CrossReading {
  private final Vocabulary vocabulary;
  private final @Nullable Layout prescribed;
  private final List<Reading.Understood> understood = new ArrayList<>();

  /**
   * What stands above the last table of the sheet, and above the ones before where it is silent.
   */
  private TitleFacts title = TitleFacts.NONE;

  /** The last table of the sheet; null if there is none yet. */
  private @Nullable Deferred last;

  private Layout layout = Layout.NONE;

  CrossReading(Vocabulary vocabulary, @Nullable Layout prescribed) {
    this.vocabulary = vocabulary;
    this.prescribed = prescribed;
  }

  Reading read(List<Grid> sheets) {
    BlockFinder finder =
        new BlockFinder(vocabulary.words(), vocabulary.numbers(), vocabulary.units()::isUnit);
    List<Reading.Cells> cells = new ArrayList<>();
    for (Grid sheet : sheets) {
      title = TitleFacts.NONE;
      last = null;
      for (Block block : finder.find(WrappedLabels.joined(SerialDates.dated(sheet)))) {
        add(block, cells);
      }
    }
    return new Reading(
        prescribed == null || layout == Layout.NONE ? layout : prescribed,
        layout.description(),
        (points, rejects) -> {
          int read = 0;
          for (Reading.Cells part : cells) {
            read += part.read(points, rejects);
          }
          return read;
        },
        understood);
  }

  /** Adds the cells of a block. The first table of all tells the layout. */
  private void add(Block block, List<Reading.Cells> cells) {
    if (!block.isRightOfAnother()) {
      describe(block);
    }
    StrayCells strays = new StrayCells(block, vocabulary);
    if (block.headerRows().isEmpty()) {
      cells.add(strays.withoutHeader());
      return;
    }
    if (block.dataRows().isEmpty()) {
      cells.add(strays);
      return;
    }
    if (SeriesTable.matches(block, vocabulary)) {
      layout = layout == Layout.NONE ? Layout.E : layout;
      cells.add(new SeriesTable(block, vocabulary));
      cells.add(strays);
      return;
    }
    if (block.columns(Column.Kind.VALUE).isEmpty()) {
      return;
    }
    title =
        TitleFacts.read(block, vocabulary).continuing(block.continues() ? title : title.ofSheet());
    boolean goesOn = block.isRightOfAnother() || block.isContinued();
    Deferred table =
        new Deferred(block, title, goesOn && last != null ? last.table().list() : null);
    layout = layout == Layout.NONE ? layout(block, table.table()) : layout;
    last = table;
    cells.add(table);
    cells.add(strays);
  }

  /** A table that is made when its cells are asked for: a sheet may hold half a million of them. */
  private final class Deferred implements Reading.Cells {
    private final Block block;
    private final TitleFacts title;
    private final @Nullable Hierarchy list;
    private @Nullable CrossTable made;

    Deferred(Block block, TitleFacts title, @Nullable Hierarchy list) {
      this.block = block;
      this.title = title;
      this.list = list;
    }

    /** The table, kept for its cells to be read once. */
    CrossTable table() {
      CrossTable table = made != null ? made : new CrossTable(block, vocabulary, title, list);
      made = table;
      return table;
    }

    @Override
    public int read(Consumer<Point> points, Consumer<RejectRow> rejects) {
      CrossTable table = table();
      made = null;
      table.forEach(points, rejects);
      return block.dataRows().size() * block.columns(Column.Kind.VALUE).size();
    }
  }

  private Layout layout(Block block, CrossTable table) {
    if (isTabbed(block)) {
      return Layout.D;
    }
    boolean series = table.rowsAre(LabelColumns.Kind.PERIODS);
    boolean form = block.headerRows().size() > 1 || (!series && hasMeasures(table));
    if (form) {
      return Layout.G;
    }
    if (series) {
      return Layout.C;
    }
    boolean byRegion =
        table.rowsAre(LabelColumns.Kind.REGIONS)
            || block.titleRows().stream()
                .anyMatch(row -> block.grid().cell(row, 0).text().startsWith("地区"));
    return byRegion ? Layout.B : Layout.A;
  }

  /** Columns for measures or indicators, not for periods. */
  private static boolean hasMeasures(CrossTable table) {
    return table.columns().stream()
        .anyMatch(c -> c.measured() || (c.period().isNone() && !c.name().isEmpty()));
  }

  /** Cells of the new portal end with a TAB. */
  private static boolean isTabbed(Block block) {
    int row = block.dataRows().get(0);
    List<Cell> cells = block.grid().rows().get(row);
    return block.grid().sheet().isEmpty()
        && cells.stream().filter(cell -> cell.raw().endsWith("\t")).count() * 2 > cells.size();
  }

  private void describe(Block block) {
    String sheet = block.grid().sheet();
    understood.add(new Reading.Understood(sheet, "title", lines(block, block.titleRows())));
    understood.add(new Reading.Understood(sheet, "header", lines(block, block.headerRows())));
    understood.add(new Reading.Understood(sheet, "footer", lines(block, block.noteRows())));
  }

  private static List<String> lines(Block block, List<Integer> rows) {
    return rows.stream()
        .map(
            row ->
                block.grid().rows().get(row).stream()
                    .map(cell -> Plain.label(cell.text()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" | ")))
        .toList();
  }
}
