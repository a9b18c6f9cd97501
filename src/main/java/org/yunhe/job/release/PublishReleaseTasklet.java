package org.yunhe.job.release;

import java.util.stream.Collectors;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yunhe.job.StepNotes;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.check.CheckResult;
import org.yunhe.warehouse.release.BuildResult;
import org.yunhe.warehouse.release.BuildResult.Outcome;

/** Publishes the release that was built, unless a check stops it or nothing changed. */
public final class PublishReleaseTasklet implements Tasklet {
  private final ReleaseStage stage;

  public PublishReleaseTasklet(ReleaseStage stage) {
    this.stage = stage;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
    BuildResult result = stage.builder().publish();
    if (result.outcome() == Outcome.STOPPED) {
      throw new ProblemException(
          "checks "
              + result.checks().stream()
                  .filter(CheckResult::stops)
                  .map(CheckResult::name)
                  .collect(Collectors.joining(", ")),
          "found errors, so nothing was published and the release before stays",
          "mend what they name and run again; the refused build is in " + result.folder());
    }
    if (result.outcome() == Outcome.PUBLISHED) {
      contribution.incrementWriteCount(1);
      stage.removeOutdated();
    }
    StepNotes.addRejected(contribution.getStepExecution(), result.rejects());
    return RepeatStatus.FINISHED;
  }
}
