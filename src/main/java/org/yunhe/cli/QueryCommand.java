package org.yunhe.cli;

import java.util.concurrent.Callable;
import org.yunhe.warehouse.query.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs SQL on the release in force. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Run SQL on the current release. 在当前版本上执行查询。")
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Parameters(paramLabel = "SQL", description = "one query, in DuckDB's SQL")
  private String sql = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE})")
  private Format format = Format.TABLE;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new CurrentRelease(folders.data()).queries().run(sql, format, console.out());
    return ExitCode.OK;
  }
}
