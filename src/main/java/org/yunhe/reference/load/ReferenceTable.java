package org.yunhe.reference.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;

/** Reads a CSV file with a header into rows; what is wrong goes to the problems. */
final class ReferenceTable {
  private final ReferenceFiles files;
  private final Problems problems;

  ReferenceTable(ReferenceFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * The rows of a file. Rows that lack a needed value are reported and left out.
   *
   * @param needed columns that have a value in every row
   * @param optional columns that are there, too, but may be empty
   */
  List<ReferenceRow> rows(String fileName, List<String> needed, List<String> optional) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(withoutMark(files.read(fileName)))) {
      reader.forEach(records::add);
    } catch (ProblemException e) {
      problems.addAll(e);
      return List.of();
    } catch (CsvParseException | IOException e) {
      problems.add(fileName, "is no CSV: " + e.getMessage(), "mend its quotes and delimiters");
      return List.of();
    }
    if (records.isEmpty()) {
      problems.add(fileName, "is empty", "restore the file");
      return List.of();
    }
    List<String> header = records.get(0).getFields();
    if (!headerIsRight(fileName, header, needed, optional)) {
      return List.of();
    }
    List<ReferenceRow> rows = new ArrayList<>();
    for (CsvRecord csv : records.subList(1, records.size())) {
      row(fileName, header, csv, needed).ifPresent(rows::add);
    }
    return rows;
  }

  private boolean headerIsRight(
      String fileName, List<String> header, List<String> needed, List<String> optional) {
    List<String> missing = new ArrayList<>(needed);
    missing.addAll(optional);
    missing.removeAll(header);
    Set<String> once = new HashSet<>(header);
    if (!missing.isEmpty()) {
      problems.add(fileName + ":1", "lacks the columns " + missing, "add them to the first line");
    }
    if (once.size() < header.size()) {
      problems.add(fileName + ":1", "names a column twice", "rename or remove one of them");
    }
    return missing.isEmpty() && once.size() == header.size();
  }

  private Optional<ReferenceRow> row(
      String fileName, List<String> header, CsvRecord csv, List<String> needed) {
    String where = fileName + ":" + csv.getStartingLineNumber();
    if (csv.getFieldCount() != header.size()) {
      problems.add(
          where,
          "has " + csv.getFieldCount() + " values where the header has " + header.size(),
          "add or remove commas, or quote values that hold one");
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), csv.getField(i));
    }
    ReferenceRow row = new ReferenceRow(where, values);
    List<String> empty = needed.stream().filter(c -> row.text(c).isEmpty()).toList();
    if (!empty.isEmpty()) {
      problems.add(where, "has no value for " + empty, "fill it in");
      return Optional.empty();
    }
    return Optional.of(row);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
