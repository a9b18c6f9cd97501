package org.yunhe.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.yunhe.home.Home;
import org.yunhe.intake.ReceivedFile;
import org.yunhe.intake.SourceRouting;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.report.ReportHints;
import org.yunhe.report.ReportReader;
import org.yunhe.report.ReportResult;
import org.yunhe.report.format.ReportText;
import org.yunhe.report.format.ReportTextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what is read from reports, and touches nothing. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Show what is read from reports; a dry run. 试读报告，只输出结果。")
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final LeftAlone others = new LeftAlone();
  private int failed;

  @Mixin private HomeOption folder = new HomeOption();

  @Mixin private FileInputs inputs = new FileInputs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl, table or html (default: ${DEFAULT-VALUE})")
  private ExtractFormat format = ExtractFormat.JSONL;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = folder.home();
    ReferenceFiles files = home.reference();
    ReportReader reader = ReportReader.create(ReferenceLoader.load(files), files);
    ExtractPrinter printer = format.printer(console.out());
    inputs.forEach(file -> extract(file, reader, printer), this::problem);
    others.tell(console, "report", "name texts, web pages, .docx or .pdf; inspect shows tables");
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private void extract(ReceivedFile file, ReportReader reader, ExtractPrinter printer) {
    if (!SourceRouting.mayBeReport(file.fileName(), file.content())) {
      others.leave(file.fileName());
      return;
    }
    others.read();
    try {
      ReportText text = ReportTextReader.read(file.fileName(), file.content());
      ReportResult result =
          reader.read(text.text(), new ReportHints(file.fileName(), text.format(), text.charset()));
      printer.print(file.fileName(), result);
    } catch (ProblemException e) {
      e.problems().forEach(this::problem);
    }
  }

  private void problem(Problem problem) {
    failed++;
    console.problem(problem.toString());
  }
}
