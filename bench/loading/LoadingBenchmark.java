import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.load.ReferenceFolder;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.staging.BulkStager;
import org.yunhe.staging.StagedFile;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableReader;
import org.yunhe.table.bulk.BulkPlan;

/**
 * Stages one large long table through DuckDB and through the reader in Java, in turns, in one
 * process; prints the best of the rounds of each.
 *
 * <p>Arguments: the folder of the reference data, a folder to work in, the number of rows, and
 * {@code bulk} to leave the reader in Java out, which holds all rows in memory.
 */
public class LoadingBenchmark {
  private static final int ROUNDS = 3;
  private static final String SHA = "0".repeat(64);

  /** Rows of one series: twenty years of months. */
  private static final int MONTHS = 240;

  public static void main(String[] args) throws IOException {
    ReferenceFiles files = new ReferenceFolder(Path.of(args[0]));
    TableReader reader = TableReader.create(ReferenceLoader.load(files), files);
    Path work = Files.createDirectories(Path.of(args[1]));
    int rows = Integer.parseInt(args[2]);
    boolean both = args.length < 4;
    byte[] content = content(work.resolve("rows.csv"), rows);
    TableHints hints = new TableHints(null, null, null, null, null, "全国", null);
    System.out.printf("%,d rows, %,d bytes%n", rows, content.length);
    double bulk = Double.MAX_VALUE;
    double java = Double.MAX_VALUE;
    for (int round = 1; round <= (both ? ROUNDS : 1); round++) {
      bulk = Math.min(bulk, seconds(() -> bulk(reader, content, hints, work)));
      if (both) {
        java = Math.min(java, seconds(() -> read(reader, content, hints, work)));
      }
    }
    System.out.printf("through DuckDB: %.1f s%n", bulk);
    if (both) {
      System.out.printf("through Java: %.1f s, ratio %.2f%n", java, bulk / java);
      System.exit(bulk < java ? 0 : 1);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void bulk(TableReader reader, byte[] content, TableHints hints, Path work)
      throws IOException {
    BulkPlan plan = reader.bulkPlan(content, "rows.csv", hints).orElseThrow();
    if (BulkStager.stage(plan, SHA, "4GB", work.resolve("bulk.parquet")).isEmpty()) {
      throw new IllegalStateException("the file was not staged in bulk");
    }
  }

  private static void read(TableReader reader, byte[] content, TableHints hints, Path work)
      throws IOException {
    StagedFile.writeTable(
        work.resolve("read.parquet"), SHA, reader.read(content, "rows.csv", hints).rows());
  }

  private static byte[] content(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < rows; i++) {
        int series = i / MONTHS;
        int month = 1 + i % 12;
        out.write(2001 + i / 12 % 20 + (month < 10 ? "0" : "") + month);
        out.write(",产品" + series + "产量_" + (i % 2 == 0 ? "当期值" : "同比增长"));
        out.write(",A01" + series + "," + i % 100_000 + ".25\n");
      }
    }
    return Files.readAllBytes(file);
  }
}
