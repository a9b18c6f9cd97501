package org.yunhe.cli;

import java.util.concurrent.Callable;
import org.yunhe.warehouse.query.Format;
import org.yunhe.warehouse.query.QueryRunner;
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
      select s.file_name as file, cast(s.first_seen_at as date) as received, r.sheet, r.row_no as "row", r.column_no as "column",
             r.raw_text as text, r.reason_code as code, {reason} as reason
      from audit.reject as r
      join dim_source as s using (source_key)
      order by s.file_name, s.entry_path, s.arrival_no, r.sheet, r.row_no, r.column_no, r.reason
      """;

  /** Of a reason that ends with lines for the job, a table shows the first; the lines follow it. */
  private static final String FIRST_LINE = "split_part(r.reason, chr(10), 1)";

  /** Items for the job's {@code tables:}, one for each file that does not tell enough. */
  private static final String JOB_LINES =
      """
      with items as (
          select distinct
              s.file_name,
              split_part(r.reason, 'add to the job:' || chr(10) || 'tables:' || chr(10), 2) as item
          from audit.reject as r
          join dim_source as s using (source_key)
      )
      select item from items where item <> '' order by file_name, item
      """;

  private final Console console;

  @Mixin private FolderOptions folders = new FolderOptions();

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
    QueryRunner queries = new CurrentRelease(folders.data()).queries();
    boolean table = format == Format.TABLE;
    queries.run(SQL.replace("{reason}", table ? FIRST_LINE : "r.reason"), format, console.out());
    if (table) {
      JobLines.print(queries.texts(JOB_LINES), console);
    }
    return ExitCode.OK;
  }
}
