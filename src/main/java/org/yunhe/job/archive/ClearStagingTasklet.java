package org.yunhe.job.archive;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.util.FileSystemUtils;
import org.yunhe.job.RunContext;

/** Takes away the staged files, so that the steps that follow read the whole archive anew. */
public final class ClearStagingTasklet implements Tasklet {
  private final RunContext run;

  public ClearStagingTasklet(RunContext run) {
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
      throws IOException {
    FileSystemUtils.deleteRecursively(run.staging().folder());
    return RepeatStatus.FINISHED;
  }
}
