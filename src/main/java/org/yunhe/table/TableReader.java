package org.yunhe.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.SourceKind;
import org.yunhe.staged.TableRow;
import org.yunhe.table.bulk.BulkPlan;
import org.yunhe.table.bulk.RecordBytes;
import org.yunhe.table.grid.ContentReader;
import org.yunhe.table.grid.SeparatedText;
import org.yunhe.table.grid.TableContent;
import org.yunhe.table.grid.UnreadableTable;
import org.yunhe.table.layout.Layout;
import org.yunhe.table.layout.LayoutReader;
import org.yunhe.table.layout.LongTable;
import org.yunhe.table.layout.Reading;
import org.yunhe.table.layout.Vocabulary;
import org.yunhe.table.observe.Collector;
import org.yunhe.table.observe.Observations;
import org.yunhe.table.words.TableWordsLoader;

/**
 * Reads the tables of statistics bureaus into staged rows. Pure: the same bytes, hints and
 * reference data give the same rows. Whatever the bytes are, it ends with rows; what can't be read
 * is a reject with its reason, and every data cell is loaded, missing or rejected. Safe for several
 * threads.
 */
public final class TableReader {
  /** From this size on a file is worth the database's start: ask for its {@link #bulkPlan}. */
  public static final int BULK_BYTES = 8_000_000;

  private final Vocabulary vocabulary;
  private final LayoutReader layouts;

  private final TableLimits limits;

  private TableReader(Vocabulary vocabulary, TableLimits limits) {
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.layouts = new LayoutReader(vocabulary, limits.cells());
  }

  /**
   * A reader.
   *
   * @param reference what names are looked up in
   * @param files where {@code table/*.csv}, the words of tables, are
   * @throws org.yunhe.problem.ProblemException with all that is wrong in those files
   */
  public static TableReader create(ReferenceData reference, ReferenceFiles files) {
    return create(reference, files, TableLimits.STANDARD);
  }

  /** The same with other limits. */
  public static TableReader create(
      ReferenceData reference, ReferenceFiles files, TableLimits limits) {
    return new TableReader(new Vocabulary(reference, TableWordsLoader.load(files)), limits);
  }

  /**
   * Reads a file.
   *
   * @param fileName its name, for what only that tells and for messages
   * @param hints what the job supplies for it
   */
  public TableResult read(byte[] content, String fileName, TableHints hints) {
    String charset = "";
    try {
      TableContent cells = ContentReader.read(content, fileName, text(hints.charset()), limits);
      charset = cells instanceof TableContent.Text text ? text.charset() : "";
      return read(cells, charset, fileName, hints);
    } catch (UnreadableTable e) {
      return unreadable(fileName, charset, e.code(), text(e.getMessage()));
    } catch (RuntimeException e) {
      // One file must never end the run over all the others.
      return unreadable(
          fileName,
          charset,
          "reader_fault",
          "the reader failed on it (" + e + "); report the file");
    }
  }

  private static TableResult unreadable(
      String fileName, String charset, String code, String reason) {
    RejectRow reject = new RejectRow("", 0, 0, "", code, reason, 0);
    AccountRow account = new AccountRow(SourceKind.UNREADABLE, "", charset, 0);
    return new TableResult(
        List.of(reject, account),
        new Understanding(fileName, Layout.NONE, reason, charset, List.of(), ""));
  }

  /**
   * How a long table is loaded by the database instead of here; the rows are the same.
   *
   * @return empty for all that is not a text of plain records: {@link #read} it
   */
  public Optional<BulkPlan> bulkPlan(byte[] content, String fileName, TableHints hints) {
    return RecordBytes.of(content, fileName, text(hints.charset()))
        .flatMap(text -> bulkPlan(text, fileName, hints));
  }

  private Optional<BulkPlan> bulkPlan(RecordBytes text, String fileName, TableHints hints) {
    SeparatedText head = SeparatedText.of(text.head());
    try {
      return layouts
          .longColumns(head.head(LayoutReader.HEAD), layout(hints))
          .map(
              columns ->
                  new BulkPlan(
                      text,
                      columns.layout(),
                      head.separator(),
                      columns,
                      new LongTable(head::forEach, columns, "", vocabulary),
                      new Observations(vocabulary, fileName, hints),
                      vocabulary.numbers()));
    } catch (UnreadableTable e) {
      return Optional.empty();
    }
  }

  private TableResult read(TableContent cells, String charset, String fileName, TableHints hints)
      throws UnreadableTable {
    Reading reading = layouts.read(cells, layout(hints));
    Collector collector = new Collector(vocabulary, fileName, hints, limits.cells());
    int read = reading.cells().read(collector::add, collector::add);
    List<TableRow> rows = new ArrayList<>(collector.rows());
    if (rows.isEmpty()) {
      rows.add(
          new RejectRow(
              "",
              0,
              0,
              "",
              "no_table",
              "no row with a label and a number under a header; nothing to load",
              0));
    }
    rows.add(new AccountRow(SourceKind.TABLE, reading.layout().code(), charset, read));
    return new TableResult(
        rows,
        new Understanding(
            fileName,
            reading.layout(),
            reading.why(),
            charset,
            reading.understood(),
            collector.jobLines()));
  }

  private static @Nullable Layout layout(TableHints hints) {
    return Optional.ofNullable(hints.layout()).flatMap(Layout::parse).orElse(null);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
