package org.yunhe.job.release;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yunhe.job.StepNotes;
import org.yunhe.warehouse.check.CheckResult;

/** Asks the checks. Read counts the checks, the notes say which of them found something. */
public final class RunChecksTasklet implements Tasklet {
  private final ReleaseStage stage;

  public RunChecksTasklet(ReleaseStage stage) {
    this.stage = stage;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
    List<CheckResult> results = stage.builder().check();
    results.forEach(result -> contribution.incrementReadCount());
    StepNotes.put(
        contribution.getStepExecution(),
        results.stream().filter(result -> result.failingRows() > 0).map(CheckNote::of).toList());
    return RepeatStatus.FINISHED;
  }
}
