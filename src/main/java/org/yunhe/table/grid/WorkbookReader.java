package org.yunhe.table.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yunhe.table.TableLimits;

/** Reads .xls and .xlsx. */
final class WorkbookReader {
  /** Places under merged cells that are worth to remember; whole merged columns are not. */
  private static final int MAX_MERGED = 200_000;

  /** Cells of .xls take that many times less room in the file than in XML. */
  private static final long BINARY_DENSITY = 5;

  /** Formulas are calculated where the whole of a workbook may be held. */
  private static final long MOST_CALCULATED = 40_000_000;

  private WorkbookReader() {}

  static TableContent.Sheets read(byte[] content, TableLimits limits) throws UnreadableTable {
    boolean zipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
    long size =
        zipped ? unpackedSize(content, limits.workbookBytes()) : content.length * BINARY_DENSITY;
    if (size > limits.workbookBytes()) {
      throw new UnreadableTable(
          "too_large",
          "a workbook larger than "
              + limits.workbookBytes() / 1_000_000
              + " MB unpacked; save its sheets as CSV, or raise the job's limits: workbook_mb");
    }
    try {
      if (zipped) {
        XlsxReader reader = XlsxReader.read(content, limits.cells());
        if (!reader.isWithoutResults() || size > MOST_CALCULATED) {
          return reader.sheets();
        }
      }
      return whole(content);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableTable("encrypted", "the workbook has a password; save it without");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTable(
          "unreadable", "a damaged workbook (" + cause(e) + "); open it in Excel and save it anew");
    }
  }

  static UnreadableTable tooManyCells(long most) {
    return new UnreadableTable(
        "too_large",
        "a workbook of more than " + most + " cells; split it, or raise the job's limits: cells");
  }

  /** Formulas call each other: a thread of its own has room for that, however deep they go. */
  private static TableContent.Sheets whole(byte[] content) throws IOException {
    FutureTask<TableContent.Sheets> task = new FutureTask<>(() -> readWhole(content));
    new Thread(null, task, "workbook", WorkbookCell.STACK).start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading a workbook", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof EncryptedDocumentException encrypted) {
        throw encrypted;
      }
      throw new IOException(Objects.toString(e.getCause()), e);
    }
  }

  /** Reads .xls, and an .xlsx of which formulas must be calculated. */
  private static TableContent.Sheets readWhole(byte[] content) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
      List<Grid> grids = new ArrayList<>();
      List<Grid> hidden = new ArrayList<>();
      WorkbookCell reader = new WorkbookCell(workbook);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = workbook.getSheetAt(i);
        boolean seen = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
        (seen ? grids : hidden)
            .add(grid(sheet.getSheetName(), rows(sheet, reader), sheet.getMergedRegions()));
      }
      return new TableContent.Sheets(grids, hidden);
    }
  }

  private static String cause(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.lines().findFirst().orElse("");
    return line.length() > 120 ? line.substring(0, 120) : line;
  }

  /** Declared sizes can lie, so they are counted; stops where the limit is passed. */
  private static long unpackedSize(byte[] content, long mostBytes) throws UnreadableTable {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      var entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements() && size <= mostBytes) {
        try (InputStream in = zip.getInputStream(entries.nextElement())) {
          for (int n = in.read(buffer); n >= 0 && size <= mostBytes; n = in.read(buffer)) {
            size += n;
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableTable(
          "unreadable", "a damaged workbook (" + cause(e) + "); ask for the file again");
    }
    return size;
  }

  private static List<List<Cell>> rows(Sheet sheet, WorkbookCell reader) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : sheet) {
      while (rows.size() < row.getRowNum()) {
        rows.add(List.of());
      }
      rows.add(cells(row, reader));
    }
    return rows;
  }

  /** A sheet with what stands under its merged cells. */
  static Grid grid(String name, List<List<Cell>> rows, List<CellRangeAddress> merged) {
    return new Grid(name, rows, merged(merged, rows));
  }

  private static List<Cell> cells(Row row, WorkbookCell reader) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      cells.add(reader.of(row.getCell(i)));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).raw().isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static Map<Grid.Place, Cell> merged(
      List<CellRangeAddress> merged, List<List<Cell>> rows) {
    Map<Grid.Place, Cell> places = new HashMap<>();
    Grid plain = Grid.of("", rows);
    for (CellRangeAddress range : merged) {
      Cell anchor = plain.cell(range.getFirstRow(), range.getFirstColumn());
      if (anchor.isBlank() || places.size() + (long) range.getNumberOfCells() > MAX_MERGED) {
        continue;
      }
      range.forEach(at -> places.put(new Grid.Place(at.getRow(), at.getColumn()), anchor));
    }
    return places;
  }
}
