package org.yunhe.report.project;

/** How many reports hold two neighbouring characters. */
enum Sharing {
  MOST,
  SOME
}
