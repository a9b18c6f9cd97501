package org.yunhe.warehouse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yunhe.staged.NumberRow;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.ProjectRow;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StatementRow;
import org.yunhe.staged.TableRow;
import org.yunhe.warehouse.trace.CellPlace;
import org.yunhe.warehouse.trace.Originals;

/**
 * Sources that say what the staged rows of a test say, until a test makes one say another thing.
 */
public final class Sources implements Originals {
  private static final int LENGTH = 30_000;

  private final Map<String, int[]> texts = new HashMap<>();
  private final Map<String, Map<CellPlace, String>> cells = new HashMap<>();

  void report(String sha256, List<? extends ReportRow> rows) {
    int[] text = new int[LENGTH];
    Arrays.fill(text, '　');
    texts.put(sha256, text);
    for (ReportRow row : rows) {
      if (row instanceof StatementRow statement) {
        write(sha256, statement.charStart(), statement.charEnd(), statement.quote());
      } else if (row instanceof ProjectRow project) {
        write(sha256, project.charStart(), project.charEnd(), project.quote());
      } else if (row instanceof NumberRow number) {
        write(sha256, number.charStart(), number.charEnd(), number.text());
      }
    }
  }

  void table(String sha256, List<? extends TableRow> rows) {
    Map<CellPlace, String> table = new HashMap<>();
    for (TableRow row : rows) {
      if (row instanceof ObservationRow cell) {
        table.put(new CellPlace(cell.sheet(), cell.rowNo(), cell.columnNo()), cell.rawText());
      }
    }
    cells.put(sha256, table);
  }

  private void write(String sha256, int start, int end, String quote) {
    int[] points = quote.codePoints().toArray();
    int[] text = texts.getOrDefault(sha256, new int[0]);
    System.arraycopy(points, 0, text, start, Math.min(points.length, end - start));
  }

  /** Makes every report say another thing at a place. */
  public void overwrite(int start, String other) {
    texts.keySet().forEach(sha256 -> write(sha256, start, start + other.length(), other));
  }

  /** Makes every table say another thing in a cell. */
  public void overwrite(CellPlace place, String other) {
    cells.values().forEach(table -> table.put(place, other));
  }

  @Override
  public Optional<String> text(String sha256) {
    return Optional.ofNullable(texts.get(sha256)).map(text -> new String(text, 0, text.length));
  }

  @Override
  public Map<CellPlace, String> cells(String sha256, String charset, Set<CellPlace> places) {
    Map<CellPlace, String> table = cells.getOrDefault(sha256, Map.of());
    return places.stream()
        .filter(table::containsKey)
        .collect(Collectors.toMap(place -> place, table::get));
  }
}
