package org.yunhe.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;
import org.yunhe.job.JobFile;
import org.yunhe.job.JobFile.Schedule;
import org.yunhe.job.JobFileReader;
import org.yunhe.job.RunContext;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stays up and runs each job when its time comes, one at a time. */
@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    description = "Stay up and run the jobs by their cron expressions. 按计划运行各任务。")
final class ScheduleCommand implements Callable<Integer> {
  private static final int STOP_SECONDS = 600;

  private final Console console;

  @Mixin private FolderOptions folders = new FolderOptions();

  ScheduleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Home home = folders.home();
    DataFolder data = folders.data();
    List<JobFile> jobs = scheduled(home);
    StopSignal signal = new StopSignal(STOP_SECONDS);
    JobLaunch launch = new JobLaunch(console, data);
    ThreadPoolTaskScheduler scheduler = scheduler();
    List<ScheduledFuture<?>> timers = new ArrayList<>();
    for (JobFile job : jobs) {
      Schedule schedule = job.schedule();
      if (schedule != null) {
        timers.add(
            scheduler.schedule(
                () -> runOnce(job, schedule, home, data, launch),
                new CronTrigger(schedule.cron(), schedule.zone())));
        say(job.name() + ": " + schedule.cron() + " " + schedule.zone());
      }
    }
    say("waiting; stop with SIGTERM");
    signal.await();
    say("stopping");
    timers.forEach(timer -> timer.cancel(false));
    launch.stop();
    scheduler.shutdown();
    say("stopped");
    signal.cleaned();
    return ExitCode.OK;
  }

  /** The jobs to run; one with mistakes is named, and keeps none of the others from running. */
  private List<JobFile> scheduled(Home home) {
    List<JobFile> jobs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : home.jobNames()) {
      try {
        JobFile job = JobFileReader.read(home, name);
        if (job.schedule() != null) {
          jobs.add(job);
        }
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    if (problems.isEmpty() && jobs.isEmpty()) {
      problems.add(
          new Problem("jobs/", "no job has a schedule", "add `schedule:` with `cron:` to one"));
    }
    if (jobs.isEmpty()) {
      throw new ProblemException(problems);
    }
    problems.forEach(problem -> console.problem(problem.toString()));
    return jobs;
  }

  private static ThreadPoolTaskScheduler scheduler() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(1); // never two jobs at a time
    scheduler.setThreadNamePrefix("schedule-");
    scheduler.setWaitForTasksToCompleteOnShutdown(true);
    scheduler.setAwaitTerminationSeconds(STOP_SECONDS);
    scheduler.initialize();
    return scheduler;
  }

  private void runOnce(
      JobFile job, Schedule schedule, Home home, DataFolder data, JobLaunch launch) {
    try {
      say(job.name() + " begins");
      LocalDate today = LocalDate.now(schedule.zone());
      launch.start(() -> RunContext.open(job, home, home.folder(), data, today, false));
    } catch (IOException | RuntimeException e) {
      console.problem(job.name() + ": the run failed (" + Failure.line(e) + ")");
    }
  }

  private void say(String line) {
    console.out().println(line);
    console.out().flush();
  }
}
