package org.yunhe.report.project;

/** How verbs govern a name. */
enum Government {
  /** 推进A. */
  BEFORE,
  /** A投产. */
  AFTER,
  /** 力促A投产. */
  AROUND,
  /** 开工的项目包括A. */
  LISTED
}
