package org.yunhe.warehouse.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yunhe.warehouse.dictionary.CodeList;

/** Writes the code lists of the dictionary as CSV files: code, name, description. */
final class CodeListFiles {
  private CodeListFiles() {}

  static void write(List<CodeList> lists, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (CodeList list : lists) {
      try (CsvWriter csv =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.LF)
              .build(folder.resolve(list.name() + ".csv"), StandardCharsets.UTF_8)) {
        csv.writeRecord("code", "name", "description");
        list.codes().forEach(code -> csv.writeRecord(code.code(), code.name(), code.description()));
      }
    }
  }
}
