package org.yunhe.table.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads .xls and .xlsx. */
final class WorkbookReader {
  /** Places under merged cells that are worth to remember; whole merged columns are not. */
  private static final int MAX_MERGED = 200_000;

  private WorkbookReader() {}

  static List<Grid> read(byte[] content, long mostBytes) throws UnreadableTable {
    if (unpackedSize(content, mostBytes) > mostBytes) {
      throw new UnreadableTable(
          "too_large",
          "a workbook larger than "
              + mostBytes / 1_000_000
              + " MB unpacked; save its sheets as CSV, or raise the job's limits: workbook_mb");
    }
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
      List<Grid> grids = new ArrayList<>();
      WorkbookCell reader = new WorkbookCell(workbook);
      for (Sheet sheet : workbook) {
        grids.add(grid(sheet, reader));
      }
      return grids;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableTable("encrypted", "the workbook has a password; save it without");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTable(
          "unreadable", "a damaged workbook (" + cause(e) + "); open it in Excel and save it anew");
    }
  }

  private static String cause(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.lines().findFirst().orElse("");
    return line.length() > 120 ? line.substring(0, 120) : line;
  }

  /** Declared sizes can lie, so they are counted; stops where the limit is passed. */
  private static long unpackedSize(byte[] content, long mostBytes) throws UnreadableTable {
    if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
      return content.length;
    }
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int n = zip.read(buffer); n >= 0 && size <= mostBytes; n = zip.read(buffer)) {
          size += n;
        }
        if (size > mostBytes) {
          return size;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableTable(
          "unreadable", "a damaged workbook (" + cause(e) + "); ask for the file again");
    }
    return size;
  }

  private static Grid grid(Sheet sheet, WorkbookCell reader) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : sheet) {
      while (rows.size() < row.getRowNum()) {
        rows.add(List.of());
      }
      rows.add(cells(row, reader));
    }
    return new Grid(sheet.getSheetName(), rows, merged(sheet, rows));
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

  private static Map<Grid.Place, Cell> merged(Sheet sheet, List<List<Cell>> rows) {
    Map<Grid.Place, Cell> places = new HashMap<>();
    Grid plain = Grid.of("", rows);
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      Cell anchor = plain.cell(range.getFirstRow(), range.getFirstColumn());
      if (anchor.isBlank() || places.size() + (long) range.getNumberOfCells() > MAX_MERGED) {
        continue;
      }
      range.forEach(at -> places.put(new Grid.Place(at.getRow(), at.getColumn()), anchor));
    }
    return places;
  }
}
