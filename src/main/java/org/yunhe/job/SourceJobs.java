package org.yunhe.job;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yunhe.home.Home;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.intake.SourceArchive;

/**
 * Says which job's settings a source is read with: those of the job that first received it,
 * whichever job runs now, since each release is made of all sources; else those of the job that
 * runs.
 */
public final class SourceJobs {
  private final JobFile running;
  private final Map<String, JobFile> byName = new TreeMap<>();

  private SourceJobs(JobFile running) {
    this.running = running;
    byName.put(running.name(), running);
  }

  /**
   * Reads the jobs that sources of the archive came by.
   *
   * @param running the job that runs
   * @throws org.yunhe.problem.ProblemException with everything that is wrong with one of them
   */
  static SourceJobs of(JobFile running, Home home, SourceArchive archive) {
    SourceJobs jobs = new SourceJobs(running);
    Set<String> known = home.jobs().keySet();
    archive.sources().stream()
        .map(ArchivedSource::job)
        .filter(Objects::nonNull)
        .distinct()
        .filter(name -> !name.equals(running.name()) && known.contains(name))
        .forEach(name -> jobs.byName.put(name, JobFileReader.read(home, name)));
    return jobs;
  }

  /** The job that tells how a source is read. */
  public JobFile of(ArchivedSource source) {
    String name = source.job();
    return name == null ? running : byName.getOrDefault(name, running);
  }

  /** All that their settings say of reading. */
  String settings() {
    return byName.values().stream()
        .flatMap(
            job ->
                Stream.of(job.tables(), job.tableLimits(), job.reportLimits())
                    .map(Object::toString))
        .collect(Collectors.joining("\n"));
  }
}
