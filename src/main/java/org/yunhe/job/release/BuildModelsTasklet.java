package org.yunhe.job.release;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Runs the models. Written counts the rows of all tables. */
public final class BuildModelsTasklet implements Tasklet {
  private final ReleaseStage stage;

  public BuildModelsTasklet(ReleaseStage stage) {
    this.stage = stage;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
    var rows = stage.builder().build();
    contribution.incrementWriteCount(rows.values().stream().mapToLong(Long::longValue).sum());
    return RepeatStatus.FINISHED;
  }
}
