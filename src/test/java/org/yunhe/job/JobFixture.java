package org.yunhe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.test.JobOperatorTestUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.yunhe.home.DataFolder;
import org.yunhe.home.Home;
import org.yunhe.runreport.RunReport;
import org.yunhe.runreport.RunReports;
import org.yunhe.runreport.StepReport;
import org.yunhe.warehouse.WarehouseSettings;
import org.yunhe.warehouse.query.QueryRunner;
import org.yunhe.warehouse.release.Releases;

/** A job on a data folder of its own, with the project's own reference data and models. */
final class JobFixture implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2022, 3, 1);

  private final Path data;
  private final Home home = new Home(Path.of("").toAbsolutePath());
  private final ConfigurableApplicationContext context;

  JobFixture(Path data) {
    this.data = data;
    context = BatchApplication.start(new DataFolder(data));
  }

  JobRepository repository() {
    return context.getBean(JobRepository.class);
  }

  /** The nightly job on some inputs, opened anew: what is on disk is all it knows. */
  RunContext open(String... inputs) {
    JobFile job = JobFileReader.read(home, "nightly").withInputs(List.of(inputs));
    return RunContext.open(job, home, home.folder(), new DataFolder(data), DAY, false);
  }

  RunReport run(String... inputs) {
    return context.getBean(JobRunner.class).run(open(inputs), new Silence());
  }

  /** A job of this fixture by name, described by its YAML below the data folder. */
  RunOfJob job(String name, String yaml) throws IOException {
    Files.createDirectories(data.resolve("jobs"));
    Files.writeString(data.resolve("jobs").resolve(name + ".yml"), yaml);
    Home jobs = new Home(data);
    return inputs -> {
      JobFile job = JobFileReader.read(jobs, name).withInputs(List.of(inputs));
      RunContext run = RunContext.open(job, jobs, data, new DataFolder(data), DAY, false);
      return context.getBean(JobRunner.class).run(run, new Silence());
    };
  }

  /** Runs one of several jobs on some inputs. */
  interface RunOfJob {
    RunReport run(String... inputs);
  }

  /** The regions of all observations of the release in force, in the order of their years. */
  List<String> regions() {
    return new QueryRunner(new Releases(data).required(), WarehouseSettings.defaults())
        .texts("select region_name from mart_indicator_series order by \"year\"");
  }

  /** Starts single steps of the job. */
  JobOperatorTestUtils steps(RunContext run) {
    RunRecorder recorder =
        new RunRecorder(run, new RunReports(data.resolve("runs")), new Silence(), execution -> {});
    JobOperatorTestUtils steps =
        new JobOperatorTestUtils(context.getBean(JobOperator.class), repository());
    steps.setJob(new PipelineJob(repository(), run, recorder).build());
    return steps;
  }

  @Override
  public void close() {
    context.close();
  }

  /** Tells nobody. */
  static final class Silence implements Progress {
    @Override
    public void started(String step) {}

    @Override
    public void ended(StepReport step) {}
  }
}
