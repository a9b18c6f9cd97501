package org.yunhe.report.statement;

/**
 * The words before a number.
 *
 * @param subject what the number is about, without verb, time and filler; may be empty
 * @param verb what the verb before the number says
 * @param deed the verb of a counted deed that the subject starts with; empty if none
 * @param old whether the number is what something was before (由7%下降到…)
 * @param compared whether it says what it is compared with (比上年, 高于全国)
 */
record Lead(String subject, Verb verb, String deed, boolean old, boolean compared) {
  /** Nothing before the number that matters. */
  static final Lead NONE = new Lead("", Verb.NONE, "", false, false);

  /** The same words about something else. */
  Lead about(String other) {
    return new Lead(other, verb, deed, old, compared);
  }

  /** What the verb before a number says. */
  enum Verb {
    /** There is none. */
    NONE,
    /** 达到, 为, 完成: the number is a level. */
    LEVEL,
    /** 增长, 提高, 高于. */
    UP,
    /** 下降, 减少, 低于. */
    DOWN
  }
}
