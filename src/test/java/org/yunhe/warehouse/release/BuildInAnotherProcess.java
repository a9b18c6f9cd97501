package org.yunhe.warehouse.release;

import static org.yunhe.warehouse.Rows.document;
import static org.yunhe.warehouse.Rows.observation;
import static org.yunhe.warehouse.Rows.project;
import static org.yunhe.warehouse.Rows.reportAccount;
import static org.yunhe.warehouse.Rows.tableAccount;
import static org.yunhe.warehouse.Rows.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yunhe.staged.Comparison;
import org.yunhe.staged.Measure;
import org.yunhe.staged.Nature;
import org.yunhe.staged.Stage;
import org.yunhe.staged.TableRow;
import org.yunhe.warehouse.Warehouse;
import org.yunhe.warehouse.WarehouseSettings;

/** Publishes a release of 20,000 observations: arguments are the folder and the threads. */
final class BuildInAnotherProcess {
  private BuildInAnotherProcess() {}

  public static void main(String[] arguments) {
    Warehouse warehouse =
        new Warehouse(Path.of(arguments[0]))
            .settings(
                new WarehouseSettings("1GB", Integer.parseInt(arguments[1]), Optional.empty(), 2))
            .report(
                "2021.txt",
                document(2021),
                target(1, "gdp", Measure.GROWTH, "6", "%", Comparison.GE),
                project(1, "古运码头项目", Stage.COMPLETED, Nature.TARGET, "2021"),
                reportAccount(0));
    for (int source = 0; source < 4; source++) {
      warehouse.table("table" + source + ".csv", rows(source));
    }
    if (warehouse.publish().outcome() != BuildResult.Outcome.PUBLISHED) {
      throw new IllegalStateException("nothing was published");
    }
  }

  /** Months of many discovered indicators; every second source revises some of the values. */
  private static List<TableRow> rows(int source) {
    List<TableRow> rows = new ArrayList<>();
    for (int indicator = 0; indicator < 140; indicator++) {
      for (int month = 0; month < 36; month++) {
        String period = "%d-%02d".formatted(2019 + month / 12, month % 12 + 1);
        String value = String.valueOf(indicator * 100 + month + (month % 5 == 0 ? source / 2 : 0));
        rows.add(
            observation(
                rows.size() + 1, "indicator" + indicator, Measure.LEVEL, period, value, "亿元"));
      }
    }
    rows.add(tableAccount(rows.size()));
    return rows;
  }
}
