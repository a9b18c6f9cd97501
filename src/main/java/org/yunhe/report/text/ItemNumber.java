package org.yunhe.report.text;

/** The number that an item of a list or a title opens with: 3. of 3.柳河水厂, （三） of （三）柳河水厂. */
public final class ItemNumber {
  private static final String NUMERALS = "0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨";
  private static final String MARKS = "（()．.、）";
  private static final String ENDS = "、.．）)";

  private ItemNumber() {}

  /** Where a range begins behind its number; its start if it opens with none. */
  public static int end(String text, int from, int to) {
    int i = from;
    boolean number = false;
    while (i < to) {
      boolean numeral = NUMERALS.indexOf(text.charAt(i)) >= 0;
      if (!numeral && MARKS.indexOf(text.charAt(i)) < 0) {
        break;
      }
      number |= numeral;
      i++;
    }
    return number && ENDS.indexOf(text.charAt(i - 1)) >= 0 ? i : from;
  }
}
