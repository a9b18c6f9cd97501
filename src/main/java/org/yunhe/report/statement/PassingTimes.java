package org.yunhe.report.statement;

/** Times that are named in passing: they hold for no figure of the sentences behind them. */
final class PassingTimes {
  /** Before 到 and 至 that open what a clause says: 截至, 力争到, 预计到. */
  private static final String BEFORE_UNTIL = "，；：。、“”截力争保望划计将拟";

  private final StatementWords words;
  private final DocumentYears years;

  PassingTimes(StatementWords words, DocumentYears years) {
    this.words = words;
    this.years = years;
  }

  /**
   * Whether a time is named in passing: months of a year in a report on years, the end of a span
   * (1984年末至1985年) or of a goal (提出到2030年…目标), the year of what a deed is about (落实2030年…目标).
   */
  boolean is(String text, int sentenceStart, TimeMentions.Mention mention) {
    int at = mention.at();
    boolean months = mention.code().indexOf('-') > 0 && years.halved();
    char before = at > sentenceStart ? text.charAt(at - 1) : ' ';
    boolean ends =
        "到至".indexOf(before) >= 0
            && at - 2 >= sentenceStart
            && BEFORE_UNTIL.indexOf(text.charAt(at - 2)) < 0;
    boolean deed = at > sentenceStart && words.deed.longestBefore(text, sentenceStart, at) > 1;
    return months || ends || deed;
  }
}
