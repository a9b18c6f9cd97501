package org.yunhe.home;

import java.nio.file.Path;

/**
 * Where Yunhe keeps what it makes; not in version control, and safe to copy as a whole.
 *
 * @param root the folder itself
 */
public record DataFolder(Path root) {
  /** Every source ever received. */
  public Path archive() {
    return root.resolve("archive");
  }

  /** Staged files, below the reader version that made them. */
  public Path staging() {
    return root.resolve("staging");
  }

  /** The jobs as they were when they were last without mistakes. */
  public Path jobCopies() {
    return root.resolve("job-copies");
  }

  /** One report a run. */
  public Path runs() {
    return root.resolve("runs");
  }

  /** Database of the job repository, without the ending that H2 adds. */
  public Path jobRepository() {
    return root.resolve("job-repository");
  }

  /** What would clutter the console. */
  public Path log() {
    return root.resolve("logs").resolve("yunhe.log");
  }

  /** Held while a run goes on. */
  public Path lock() {
    return root.resolve("run.lock");
  }
}
