package org.yunhe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yunhe.intake.SourceArchive;
import org.yunhe.job.trace.ArchivedOriginals;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.model.Models;
import org.yunhe.warehouse.trace.Originals;
import org.yunhe.warehouse.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the release in force against its manifest, the checks and the archive. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Check the current release against its manifest. 校验当前版本。")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FolderOptions folders = new FolderOptions();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path release = new CurrentRelease(folders.data()).required();
    Models models = Models.load(folders.home().warehouse().sql());
    Originals originals = new ArchivedOriginals(SourceArchive.open(folders.data().archive()));
    List<Problem> problems =
        new Verifier(models, originals, WarehouseSettings.defaults()).verify(release);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    console.out().println(release + " is as it was published");
    return ExitCode.OK;
  }
}
