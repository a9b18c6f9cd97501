package org.yunhe.report.project;

/** How verbs govern a name. */
enum Government {
  /** 推进A. */
  BEFORE,
  /** A投产. */
  AFTER,
  /** A正在吊装: words that no list of verbs holds. */
  OPEN,
  /** 力促A投产. */
  AROUND,
  /** 开工的项目包括A. */
  LISTED
}
