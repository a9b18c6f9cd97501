package org.yunhe.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What libraries log. Commands that run a job configure it again, into the log file. */
final class Logging {
  private Logging() {}

  /** Standard output holds results, so nothing may be logged there. */
  static void keepOffTheConsole() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
  }
}
