package org.yunhe.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir Path folder;

  @Test
  void onlyOneHoldsIt() throws Exception {
    Path file = folder.resolve("data/run.lock");
    try (RunLock first = RunLock.tryAcquire(file).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(RunLock.tryAcquire(file)).isEmpty();
    }
    try (RunLock second = RunLock.tryAcquire(file).orElseThrow()) {
      assertThat(second).isNotNull();
    }
  }
}
