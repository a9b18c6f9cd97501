package org.yunhe.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGTERM and SIGINT into an orderly end: the one that waits is woken, cleans up and says so,
 * and only then does the process end, with exit code 0.
 */
final class StopSignal {
  private final CountDownLatch signalled = new CountDownLatch(1);
  private final CountDownLatch cleaned = new CountDownLatch(1);

  /**
   * Listens from now on.
   *
   * @param mostSeconds how long cleaning up may take before the process ends all the same
   */
  StopSignal(long mostSeconds) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(mostSeconds), "stop"));
  }

  /** Waits for the signal. */
  void await() throws InterruptedException {
    signalled.await();
  }

  /** All is cleaned up: the process may end. */
  void cleaned() {
    cleaned.countDown();
  }

  private void end(long mostSeconds) {
    signalled.countDown();
    boolean inTime = false;
    try {
      inTime = cleaned.await(mostSeconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(inTime ? ExitCode.OK : ExitCode.FAILED);
  }
}
