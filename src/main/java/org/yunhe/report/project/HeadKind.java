package org.yunhe.report.project;

/** What kind of thing the last word of a name says it is. */
enum HeadKind {
  /** 项目, 工程. */
  GENERIC,
  /** A part or step of a project: 二期, 北段. */
  PHASE,
  /** One building, line, plant or site. */
  FACILITY,
  /** Works on something: 改造, 扩建. */
  WORKS,
  /** What a plant makes, as projects are named for short: 正极材料. */
  PRODUCT,
  /** What is built in numbers, not one by one. */
  PLURAL,
  /** No project at all: 行动, 机制. */
  POLICY
}
