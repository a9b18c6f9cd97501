package org.yunhe.table.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Reads .csv, .tsv and .txt. */
public final class SeparatedText {
  /** A table of more columns is none that a bureau writes. */
  private static final int MAX_FIELDS = 16_384;

  private static final int MAX_RECORD = 4_000_000;

  private final String text;
  private final char separator;
  private final boolean quoted;

  private SeparatedText(String text, char separator, boolean quoted) {
    this.text = text;
    this.separator = separator;
    this.quoted = quoted;
  }

  public static SeparatedText of(String text) {
    char separator = Separator.of(text);
    SeparatedText quoted = new SeparatedText(text, separator, true);
    boolean plain = text.indexOf('"') >= 0 && !quoted.hasSoundQuotes();
    return plain ? new SeparatedText(text, separator, false) : quoted;
  }

  /** A text whose cells {@link AlignedText} has told apart. */
  static SeparatedText ofAligned(String text) {
    return new SeparatedText(text, AlignedText.SEPARATOR, false);
  }

  /** Whether quotes open and close as they should; else they are taken for characters. */
  private boolean hasSoundQuotes() {
    if ((text.chars().filter(c -> c == '"').count() & 1) != 0) {
      return false;
    }
    try {
      forEach((fields, at) -> {});
      return true;
    } catch (UnreadableTable e) {
      return false;
    }
  }

  public String text() {
    return text;
  }

  public char separator() {
    return separator;
  }

  /** The first records, to look at what the file is. */
  public List<List<String>> head(int records) throws UnreadableTable {
    List<List<String>> head = new ArrayList<>();
    forEach(records, (fields, at) -> head.add(fields));
    return head;
  }

  /** The cells of a line, split as the lines of this text are. */
  public List<String> cells(String line) throws UnreadableTable {
    List<List<String>> records = new SeparatedText(line, separator, quoted).head(1);
    return records.isEmpty() ? List.of() : records.get(0);
  }

  /** Hands over every record with its number from 0; blank lines count. */
  public void forEach(ObjIntConsumer<List<String>> records) throws UnreadableTable {
    forEach(Integer.MAX_VALUE, records);
  }

  private void forEach(int limit, ObjIntConsumer<List<String>> records) throws UnreadableTable {
    int at = 0;
    try {
      for (CsvRecord row : reader()) {
        if (at == limit) {
          return;
        }
        records.accept(row.getFields(), at++);
      }
    } catch (CsvParseException e) {
      throw new UnreadableTable(
          "unreadable",
          "no separated text from record "
              + (at + 1)
              + " on ("
              + e.getMessage()
              + "); check quotes and line ends of the file");
    }
  }

  private CsvReader<CsvRecord> reader() {
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(MAX_FIELDS)
            .maxFieldSize(MAX_RECORD)
            .maxRecordSize(MAX_RECORD)
            .build();
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quoted ? '"' : '\0')
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .trimWhitespacesAroundQuotes(true)
        .maxBufferSize(MAX_RECORD)
        .build(handler, text);
  }

  /**
   * All cells, as one sheet without a name.
   *
   * @param most how many cells are held at most
   */
  public Grid grid(int most) throws UnreadableTable {
    List<List<Cell>> rows = new ArrayList<>();
    long[] cells = {0};
    forEach(
        (fields, at) -> {
          cells[0] += fields.size();
          if (cells[0] > most) {
            return;
          }
          List<Cell> row = new ArrayList<>(fields.size());
          for (String field : fields) {
            row.add(Cell.text(quoted ? field : unquoted(field)));
          }
          rows.add(row);
        });
    if (cells[0] > most) {
      throw new UnreadableTable(
          "too_large",
          "a table of more than "
              + most
              + " cells that is not long; split it, or raise the job's limits: cells");
    }
    return Grid.of("", rows);
  }

  private static String unquoted(String field) {
    return field.replace("\"", "");
  }
}
