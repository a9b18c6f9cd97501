package org.yunhe;

/** The longest common subsequence, by which gold standards compare names. */
public final class CommonSubsequence {
  private CommonSubsequence() {}

  /** Its length. */
  public static int length(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
