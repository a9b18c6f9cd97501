package org.yunhe.job.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.yunhe.disk.WholeFile;
import org.yunhe.job.StepNotes;

/** Puts staged files into their places, and counts what was refused. */
final class StagedSourceWriter implements ItemWriter<StagedSource>, StepExecutionListener {
  private @Nullable StepExecution step;

  @Override
  public void beforeStep(StepExecution stepExecution) {
    step = stepExecution;
  }

  @Override
  public void write(Chunk<? extends StagedSource> chunk) throws IOException {
    for (StagedSource staged : chunk) {
      WholeFile.moveInto(staged.target(), staged.partial());
      if (step != null) {
        StepNotes.addRejected(step, staged.rejected());
      }
    }
  }
}
