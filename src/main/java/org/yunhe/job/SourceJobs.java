package org.yunhe.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yunhe.home.Home;
import org.yunhe.intake.ArchivedSource;
import org.yunhe.intake.SourceArchive;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;

/**
 * Says which job's settings a source is read with: those of the job that first received it,
 * whichever job runs now, since each release is made of all sources; else those of the job that
 * runs.
 */
public final class SourceJobs {
  private final JobFile running;
  private final Map<String, JobFile> byName = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private SourceJobs(JobFile running) {
    this.running = running;
    byName.put(running.name(), running);
  }

  /**
   * Reads the jobs that sources of the archive came by. One with mistakes is taken as it was before
   * them.
   *
   * @param running the job that runs
   * @throws ProblemException with everything that is wrong with those that were never without
   *     mistakes
   */
  static SourceJobs of(JobFile running, Home home, SourceArchive archive, JobCopies copies) {
    SourceJobs jobs = new SourceJobs(running);
    keep(running.name(), home, copies);
    List<Problem> unknown = new ArrayList<>();
    SortedSet<String> known = home.jobNames();
    archive.sources().stream()
        .map(ArchivedSource::job)
        .filter(Objects::nonNull)
        .distinct()
        .filter(name -> !name.equals(running.name()) && known.contains(name))
        .forEach(name -> unknown.addAll(jobs.add(name, home, copies)));
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
    return jobs;
  }

  /** The job that runs may have changed since it was read, by a schedule, and have mistakes now. */
  private static void keep(String name, Home home, JobCopies copies) {
    try {
      JobFileReader.read(home, name);
      home.job(name).ifPresent(yaml -> copies.keep(name, yaml));
    } catch (ProblemException e) {
      // Whoever starts it next is told.
    }
  }

  /** Adds a job; what is wrong with it, if there is no other to take for it. */
  private List<Problem> add(String name, Home home, JobCopies copies) {
    try {
      byName.put(name, JobFileReader.read(home, name));
      home.job(name).ifPresent(yaml -> copies.keep(name, yaml));
    } catch (ProblemException e) {
      Optional<JobFile> before = copies.find(name);
      if (before.isEmpty()) {
        return e.problems();
      }
      byName.put(name, before.get());
      e.problems().forEach(problem -> problems.add(meanwhile(problem)));
    }
    return List.of();
  }

  private static Problem meanwhile(Problem problem) {
    return new Problem(
        problem.where(),
        problem.what(),
        problem.action() + "; until then its files are read as it said before");
  }

  /** What is wrong with jobs that were taken as they were before. */
  List<Problem> problems() {
    return List.copyOf(problems);
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
