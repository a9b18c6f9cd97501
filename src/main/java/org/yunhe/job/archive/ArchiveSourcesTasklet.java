package org.yunhe.job.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yunhe.intake.FileNames;
import org.yunhe.intake.InputFinder;
import org.yunhe.intake.IntakeLimits;
import org.yunhe.intake.ReceivedFile;
import org.yunhe.intake.SourceArchive;
import org.yunhe.intake.SourceRouting;
import org.yunhe.intake.Unpacker;
import org.yunhe.intake.WholeInput;
import org.yunhe.job.RunContext;
import org.yunhe.job.StepNotes;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;

/**
 * Archives the files that the job's inputs stand for, archives unpacked. Read counts files found,
 * written those that are new, filtered those known already and those of no kind that is read,
 * skipped those that can't be opened. A damaged archive is itself archived, so that the release
 * shows it.
 */
public final class ArchiveSourcesTasklet implements Tasklet {
  private static final Logger LOG = LoggerFactory.getLogger(ArchiveSourcesTasklet.class);

  private final RunContext run;
  private final IntakeLimits limits = IntakeLimits.standard();

  public ArchiveSourcesTasklet(RunContext run) {
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
    IntakeCount count = new IntakeCount();
    List<String> notes = new ArrayList<>();
    for (Path file : files(notes)) {
      Optional<ReceivedFile> received = open(file, count, notes);
      if (received.isPresent()) {
        unpack(file, received.get(), count, notes);
      }
    }
    contribution.incrementWriteCount(count.addedCount());
    contribution.incrementFilterCount(count.filteredCount());
    for (int i = 0; i < count.readCount(); i++) {
      contribution.incrementReadCount();
    }
    for (int i = 0; i < count.unopenedCount(); i++) {
      contribution.incrementReadSkipCount();
    }
    if (count.ignoredCount() > 0) {
      notes.add("not of a kind that is read, left alone: " + count.ignoredEndings());
    }
    StepNotes.put(contribution.getStepExecution(), notes);
    return RepeatStatus.FINISHED;
  }

  private Set<Path> files(List<String> notes) {
    Set<Path> files = new LinkedHashSet<>();
    for (String input : run.job().inputs()) {
      List<Path> found = InputFinder.find(input, run.inputBase());
      if (found.isEmpty()) {
        notes.add(input + ": no file is there");
      }
      files.addAll(found);
    }
    return files;
  }

  private Optional<ReceivedFile> open(Path file, IntakeCount count, List<String> notes) {
    String name = FileNames.of(file);
    if (!SourceRouting.isRead(name) && !Unpacker.isArchive(name)) {
      count.ignored(name);
      return Optional.empty();
    }
    try {
      return Optional.of(new ReceivedFile(name, "", WholeInput.read(file, limits)));
    } catch (ProblemException e) {
      count.unopened();
      notes.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void unpack(Path file, ReceivedFile received, IntakeCount count, List<String> notes) {
    if (isEmpty(received, file.toString(), count, notes)) {
      return;
    }
    new Unpacker(limits)
        .unpack(
            received,
            entry -> add(entry, count, notes),
            broken -> {
              LOG.warn("{}", broken.problem());
              count.broken();
              store(broken.archive());
            });
  }

  /** All files of no bytes would be one source, so that only the first would ever be named. */
  private static boolean isEmpty(
      ReceivedFile file, String where, IntakeCount count, List<String> notes) {
    if (file.content().length > 0) {
      return false;
    }
    count.unopened();
    notes.add(new Problem(where, "is empty (0 bytes)", "ask for it again").toString());
    return true;
  }

  private void add(ReceivedFile file, IntakeCount count, List<String> notes) {
    if (!SourceRouting.isRead(file.fileName())) {
      count.ignored(file.fileName());
    } else if (!isEmpty(file, file.entryPath(), count, notes)) {
      count(store(file), count);
    }
  }

  private static void count(SourceArchive.Archived stored, IntakeCount count) {
    if (stored.isNew()) {
      count.added();
    } else {
      count.known();
    }
  }

  private SourceArchive.Archived store(ReceivedFile file) {
    try {
      return run.archive().add(file, run.firstSeenAt(), run.job().name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
