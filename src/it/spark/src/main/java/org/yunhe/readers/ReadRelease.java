package org.yunhe.readers;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Counts and sums every table of a release, and holds them against what the writer expects. */
public final class ReadRelease {
  private ReadRelease() {}

  public static void main(String[] arguments) throws Exception {
    Path release = Path.of(arguments[0]).toRealPath();
    int compared = 0;
    SparkSession spark =
        SparkSession.builder()
            .appName("yunhe")
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.log.level", "ERROR")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
    for (String line : Files.readAllLines(Path.of(arguments[0]).resolveSibling("expected.csv"))) {
      String[] table = line.split(",", -1);
      Dataset<Row> rows =
          spark.read().parquet(release.resolve("parquet").resolve(table[0].replace('.', '_')).toString());
      rows.createOrReplaceTempView("t");
      String sum = table[2].isEmpty() ? "null" : "cast(sum(`" + table[2] + "`) as string)";
      Row found = spark.sql("select count(*), " + sum + " from t").head();
      same(table, found.getLong(0) + "," + found.getString(1));
      compared++;
    }
    Dataset<Row> oneYear =
        spark
            .read()
            .parquet(release.resolve("parquet/fact_observation").toString())
            .filter("year = 2021");
    if (oneYear.inputFiles().length == 0 || oneYear.count() == 0) {
      throw new IllegalStateException("the partition year=2021 is not found");
    }
    System.out.println("Spark " + spark.version() + " agrees on " + compared + " tables");
    spark.stop();
  }

  private static void same(String[] table, String found) {
    String expected = table[1] + "," + (table[3].isEmpty() ? "null" : table[3]);
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          table[0] + ": expected " + expected + " but Spark read " + found);
    }
  }
}
