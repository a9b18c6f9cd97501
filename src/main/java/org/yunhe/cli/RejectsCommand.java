package org.yunhe.cli;

import java.util.concurrent.Callable;
import org.yunhe.warehouse.query.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what was refused and why. */
@Command(
    name = "rejects",
    mixinStandardHelpOptions = true,
    description = "Show what was refused and why, by source. 显示被拒绝的记录及原因。")
final class RejectsCommand implements Callable<Integer> {
  private static final String SQL =
      """
      select s.file_name as file, r.sheet, r.row_no as "row", r.column_no as "column",
             r.raw_text as text, r.reason_code as code, r.reason
      from audit.reject as r
      join dim_source as s using (source_key)
      order by s.file_name, s.entry_path, r.sheet, r.row_no, r.column_no, r.reason
      """;

  private final Console console;

  @Mixin private Places places = new Places();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE})")
  private Format format = Format.TABLE;

  RejectsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new CurrentRelease(places.data()).queries().run(SQL, format, console.out());
    return ExitCode.OK;
  }
}
