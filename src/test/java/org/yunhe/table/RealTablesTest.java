package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yunhe.staged.AccountRow;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.RejectRow;
import org.yunhe.staged.TableRow;
import tools.jackson.databind.json.JsonMapper;

/** The reader on real files, where they are at hand. */
class RealTablesTest {
  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("YUNHE_SHARED", Path.of("..", "shared").toString()));

  private static List<Path> files() throws IOException {
    Path dev = SHARED.resolve("tables").resolve("dev");
    assumeTrue(Files.exists(dev), "no real tables at " + dev);
    try (Stream<Path> files = Files.list(dev)) {
      return files.filter(f -> !f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Gold gold(Path file) throws IOException {
    return new Gold(JsonMapper.shared().readTree(Files.readString(Path.of(file + ".gold.json"))));
  }

  @Test
  void readsEveryFileAsTheGoldenFileSays() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files()) {
      Gold gold = gold(file);
      TableResult result =
          Readers.reader()
              .read(Files.readAllBytes(file), file.getFileName().toString(), gold.hints());
      gold.faults(result.rows()).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void balancesEveryAccount() throws IOException {
    for (Path file : files()) {
      List<TableRow> rows =
          Readers.reader()
              .read(Files.readAllBytes(file), file.getFileName().toString(), gold(file).hints())
              .rows();
      AccountRow account = (AccountRow) rows.get(rows.size() - 1);
      assertThat(account.read()).as(file.toString()).isEqualTo(cells(rows));
    }
  }

  @Test
  void refusesWholeFilesThatDoNotTellEnough() throws IOException {
    for (Path file : files()) {
      if (!gold(file).needsJob()) {
        continue;
      }
      List<TableRow> rows =
          Readers.reader()
              .read(Files.readAllBytes(file), file.getFileName().toString(), TableHints.NONE)
              .rows();
      assertThat(rows).as(file.toString()).hasSize(2);
      assertThat(((RejectRow) rows.get(0)).reason()).contains("tables:\n  - match: \"");
    }
  }

  private static int cells(List<TableRow> rows) {
    int cells = 0;
    for (TableRow row : rows) {
      cells += row instanceof ObservationRow ? 1 : row instanceof RejectRow r ? r.cells() : 0;
    }
    return cells;
  }
}
