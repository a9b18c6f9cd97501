package org.yunhe.staged;

/** How far a project is, or is meant to get. */
public enum Stage implements Coded {
  /** 谋划, 前期, 争取, 规划建设. */
  PLANNED,
  /** 签约, 落户, 落地, 引进. */
  SIGNED,
  /** 开工, 启动, 动工. */
  STARTED,
  /** 推进, 加快建设, 续建. */
  ONGOING,
  /** 建成, 投产, 竣工, 通车, 投用. */
  COMPLETED
}
