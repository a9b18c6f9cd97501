package org.yunhe.report.project;

/** Finds verbs that say that work has not begun, told by what they have behind them. */
final class PlannedVerbs {
  /** Chars of 获, who approves, and the approval. */
  private static final int LONGEST_APPROVAL = 14;

  private final ProjectWords words;

  PlannedVerbs(ProjectWords words) {
    this.words = words;
  }

  /** Length of the verb with what is behind it; 0 if none starts at a place. */
  int lengthAt(String text, int at, int end, Verbal verbal) {
    int approval = verbal.approving() == 0 ? 0 : approval(text, at, end, verbal.approving());
    int preliminary = verbal.before() == 0 ? 0 : preliminary(text, at, end, verbal.before());
    return Math.max(approval, preliminary);
  }

  /** Length of 启动前期工作 at the end of a phrase; 0 if none starts here. */
  private int preliminary(String text, int at, int end, int verb) {
    int work = words.preliminaries.longestAt(text, at + verb, end);
    boolean ends = at + verb + work == end || text.charAt(at + verb + work) == '、';
    return work > 0 && ends ? verb + work : 0;
  }

  /** Length of 获省发改委批复; 0 if none starts here. */
  private int approval(String text, int at, int end, int verb) {
    for (int i = at + verb; i < Math.min(end, at + LONGEST_APPROVAL); i++) {
      int length = words.approvals.longestAt(text, i, end);
      if (length > 0) {
        return i + length - at;
      }
    }
    return 0;
  }
}
