package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.grid.TableContent;
import org.yunhe.table.grid.UnreadableTable;

/** Recognises the layout of a file from its content. */
public final class LayoutReader {
  /** Records by which a layout is recognised. */
  public static final int HEAD = 300;

  private final Vocabulary vocabulary;
  private final int mostCells;

  /**
   * @param mostCells cells of a text that are held in memory at once
   */
  public LayoutReader(Vocabulary vocabulary, int mostCells) {
    this.vocabulary = vocabulary;
    this.mostCells = mostCells;
  }

  /**
   * How a file is read.
   *
   * @param prescribed the layout that a job prescribes; null to recognise it
   * @throws UnreadableTable if its text can't be split into cells
   */
  public Reading read(TableContent content, @Nullable Layout prescribed) throws UnreadableTable {
    if (content instanceof TableContent.Text text) {
      Optional<Reading> records =
          longTable(text.text().head(HEAD), text.text()::forEach, "", prescribed);
      return records.isPresent()
          ? records.get()
          : new CrossReading(vocabulary, prescribed).read(List.of(text.text().grid(mostCells)));
    }
    TableContent.Sheets workbook = (TableContent.Sheets) content;
    Reading seen = read(workbook.sheets(), prescribed);
    return workbook.hidden().isEmpty()
        ? seen
        : seen.with(new HiddenSheets(workbook.hidden(), vocabulary.numbers()));
  }

  private Reading read(List<Grid> sheets, @Nullable Layout prescribed) throws UnreadableTable {
    List<Grid> filled = sheets.stream().filter(LayoutReader::isFilled).toList();
    if (filled.size() == 1) {
      Grid sheet = filled.get(0);
      List<List<String>> texts = texts(sheet);
      Optional<Reading> records =
          longTable(
              texts.subList(0, Math.min(HEAD, texts.size())),
              consumer -> {
                for (int r = 0; r < texts.size(); r++) {
                  consumer.accept(texts.get(r), r);
                }
              },
              sheet.sheet(),
              prescribed);
      if (records.isPresent()) {
        return records.get();
      }
    }
    return new CrossReading(vocabulary, prescribed).read(sheets);
  }

  private Optional<Reading> longTable(
      List<List<String>> head,
      LongTable.Records records,
      String sheet,
      @Nullable Layout prescribed) {
    return longColumns(head, prescribed).map(columns -> reading(columns, records, sheet));
  }

  /**
   * What the columns of a long table hold.
   *
   * @param head its first records
   * @param prescribed the layout that a job prescribes; null to recognise it
   * @return empty if it is no long table
   */
  public Optional<LongColumns> longColumns(List<List<String>> head, @Nullable Layout prescribed) {
    Optional<LongColumns> headed =
        prescribed == null || prescribed == Layout.TIDY
            ? LongColumns.headed(head, vocabulary)
            : Optional.empty();
    return headed.isEmpty() && (prescribed == null || prescribed == Layout.F)
        ? LongColumns.headless(head, vocabulary)
        : headed;
  }

  private Reading reading(LongColumns columns, LongTable.Records records, String sheet) {
    String why =
        columns.layout() == Layout.F
            ? "every record holds a period, a name and one number, and there is no header"
            : "the header names a column of values and one of time";
    return new Reading(
        columns.layout(),
        why,
        new LongTable(records, columns, sheet, vocabulary),
        List.of(new Reading.Understood(sheet, "columns", columns.describe())));
  }

  private static boolean isFilled(Grid grid) {
    return grid.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isBlank()));
  }

  private static List<List<String>> texts(Grid sheet) {
    List<List<String>> texts = new ArrayList<>();
    for (List<Cell> row : sheet.rows()) {
      texts.add(row.stream().map(Cell::text).toList());
    }
    return texts;
  }
}
