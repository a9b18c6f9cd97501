package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.grid.SerialDates;
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

  /** Where the list of names in the last table of the sheet ended; null if it had none. */
  private @Nullable Hierarchy list;

  CrossReading(Vocabulary vocabulary, @Nullable Layout prescribed) {
    this.vocabulary = vocabulary;
    this.prescribed = prescribed;
  }

  Reading read(List<Grid> sheets) {
    BlockFinder finder = new BlockFinder(vocabulary.words(), vocabulary.numbers());
    List<Reading.Cells> cells = new ArrayList<>();
    Layout layout = Layout.NONE;
    for (Grid sheet : sheets) {
      title = TitleFacts.NONE;
      list = null;
      for (Block block : finder.find(SerialDates.dated(sheet))) {
        Layout found = add(block, cells);
        layout = layout == Layout.NONE ? found : layout;
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

  /** Adds the cells of a block; the layout that it has. */
  private Layout add(Block block, List<Reading.Cells> cells) {
    if (!block.isRightOfAnother()) {
      describe(block);
    }
    StrayCells strays = new StrayCells(block, vocabulary);
    if (block.headerRows().isEmpty()) {
      cells.add(strays.withoutHeader());
      return Layout.NONE;
    }
    if (SeriesTable.matches(block, vocabulary)) {
      SeriesTable series = new SeriesTable(block, vocabulary);
      cells.add(series);
      cells.add(strays);
      return Layout.E;
    }
    if (block.columns(Column.Kind.VALUE).isEmpty()) {
      return Layout.NONE;
    }
    TitleFacts before = block.continues() ? title : title.ofSheet();
    boolean goesOn = block.isRightOfAnother() || block.isContinued();
    CrossTable table = new CrossTable(block, vocabulary, before, goesOn ? list : null);
    title = table.title();
    list = table.list();
    cells.add(
        (points, rejects) -> {
          table.forEach(points, rejects);
          return block.dataRows().size() * block.columns(Column.Kind.VALUE).size();
        });
    cells.add(strays);
    return layout(block, table);
  }

  private Layout layout(Block block, CrossTable table) {
    if (isTabbed(block)) {
      return Layout.D;
    }
    boolean series = table.rowsAre(RowAxis.Kind.PERIODS);
    boolean form = block.headerRows().size() > 1 || (!series && hasMeasures(table));
    if (form) {
      return Layout.G;
    }
    if (series) {
      return Layout.C;
    }
    boolean byRegion =
        table.rowsAre(RowAxis.Kind.REGIONS)
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
