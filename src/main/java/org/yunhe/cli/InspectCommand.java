package org.yunhe.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yunhe.home.Home;
import org.yunhe.intake.ReceivedFile;
import org.yunhe.intake.SourceRouting;
import org.yunhe.job.JobFile;
import org.yunhe.job.JobFileReader;
import org.yunhe.problem.Problem;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.staged.SourceKind;
import org.yunhe.table.TableHints;
import org.yunhe.table.TableLimits;
import org.yunhe.table.TableOverride;
import org.yunhe.table.TableReader;
import org.yunhe.table.TableResult;
import org.yunhe.table.inspect.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how tables are understood, and touches nothing. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Show how tables are understood; a dry run. 试读表格，显示识别结果。")
final class InspectCommand implements Callable<Integer> {
  private final Console console;
  private final Set<String> jobLines = new LinkedHashSet<>();
  private final LeftAlone others = new LeftAlone();
  private int failed;

  @Mixin private HomeOption folder = new HomeOption();

  @Mixin private FileInputs inputs = new FileInputs();

  @Option(
      names = "--job",
      paramLabel = "JOB",
      description = "the job whose `tables:` say what files do not say themselves")
  private @Nullable String jobName;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = folder.home();
    ReferenceFiles files = home.reference();
    Optional<JobFile> job =
        Optional.ofNullable(jobName).map(name -> JobFileReader.read(home, name));
    TableReader reader =
        TableReader.create(
            ReferenceLoader.load(files),
            files,
            job.map(JobFile::tableLimits).orElse(TableLimits.STANDARD));
    List<TableOverride> overrides = job.map(JobFile::tables).orElse(List.of());
    inputs.forEach(file -> inspect(file, reader, overrides), this::problem);
    JobLines.print(jobLines, console);
    others.tell(console, "table", "name .csv, .tsv, .xls, .xlsx or .txt; extract shows reports");
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private void inspect(ReceivedFile file, TableReader reader, List<TableOverride> overrides) {
    boolean told =
        TableOverride.kindFor(file.fileName(), overrides)
            .filter(SourceKind.TABLE::equals)
            .isPresent();
    if (told || SourceRouting.mayBeTable(file.fileName(), file.content())) {
      others.read();
      TableHints hints = TableOverride.hintsFor(file.fileName(), overrides);
      TableResult result = reader.read(file.content(), file.fileName(), hints);
      console.out().println(Inspection.of(result));
      String lines = result.understanding().jobLines();
      if (!lines.isEmpty()) {
        jobLines.add(lines.substring(JobLines.KEY.length()));
      }
    } else {
      others.leave(file.fileName());
    }
  }

  private void problem(Problem problem) {
    failed++;
    console.problem(problem.toString());
  }
}
