package org.yunhe.job;

import java.util.Map;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yunhe.home.DataFolder;

/**
 * The Spring side: Spring Boot configures Spring Batch with a JDBC job repository, an H2 file below
 * the data folder unless {@code spring.datasource.url} names another database.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class BatchApplication {
  @Bean
  JobRunner jobRunner(JobRepository jobRepository, JobOperator jobOperator) {
    return new JobRunner(jobRepository, jobOperator);
  }

  /** Starts the context; close it to release the job repository. */
  public static ConfigurableApplicationContext start(DataFolder data) {
    return new SpringApplicationBuilder(BatchApplication.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false) // whoever starts it closes it, after the job has stopped
        .properties(
            Map.of(
                "spring.datasource.url",
                // Each commit goes to disk at once, so that a killed run is remembered as it was.
                "jdbc:h2:file:" + data.jobRepository().toAbsolutePath() + ";WRITE_DELAY=0",
                "logging.file.name",
                data.log().toAbsolutePath().toString()))
        .run();
  }
}
