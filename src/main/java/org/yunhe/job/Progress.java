package org.yunhe.job;

import org.yunhe.runreport.StepReport;

/** Is told how a run goes on, as it goes on. */
public interface Progress {
  /** A step begins. */
  void started(String step);

  /** A step has ended. */
  void ended(StepReport step);
}
