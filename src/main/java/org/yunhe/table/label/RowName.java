package org.yunhe.table.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.table.words.Plain;

/**
 * The text of a row label without its numbering.
 *
 * @param text the name: 工资性收入 of 一、工资性收入
 * @param depth how deep its numbering sets it: 0 for none, 1 for 一、, 2 for （一）, 3 for 1., 4 for (1)
 * @param partOf whether it says that it is a part of the row above (其中：, #)
 */
public record RowName(String text, int depth, boolean partOf) {
  private static final Pattern NUMBERING =
      Pattern.compile(
          "(?<part>第[一二三四五六七八九十]{1,3}部分[、：:]?)"
              + "|(?<one>(?:[一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ])[、.．]|[A-Z]、)"
              + "|(?<two>[（(][一二三四五六七八九十]{1,3}[）)][、.]?)"
              + "|(?<three>\\d{1,2}(?:[、．]|\\.(?!\\d)))"
              + "|(?<four>[（(]\\d{1,2}[）)]|[①-⑳])");

  private static final Pattern PART_OF = Pattern.compile("(?:其中|其\\s*中)[：:、]?|[#＃]");

  private static final Pattern STRAY = Pattern.compile("[`'’‘*＊△▲★☆●○■□◆◇※]+");

  public static RowName of(String label) {
    String text = Plain.label(label);
    int depth = 0;
    boolean partOf = false;
    boolean more = true;
    while (more && !text.isEmpty()) {
      Matcher numbering = NUMBERING.matcher(text);
      Matcher part = PART_OF.matcher(text);
      Matcher stray = STRAY.matcher(text);
      if (part.lookingAt() && part.end() < text.length()) {
        partOf = true;
        text = Plain.strip(text.substring(part.end()));
      } else if (numbering.lookingAt() && numbering.end() < text.length()) {
        depth = Math.max(depth, depth(numbering));
        text = Plain.strip(text.substring(numbering.end()));
      } else if (stray.lookingAt() && stray.end() < text.length()) {
        text = Plain.strip(text.substring(stray.end()));
      } else {
        more = false;
      }
    }
    return new RowName(text, depth, partOf);
  }

  /** Whether a label is nothing but 其中：, over the parts of what stands before it. */
  public static boolean isPartOf(String label) {
    return PART_OF.matcher(Plain.label(label)).matches();
  }

  private static int depth(Matcher numbering) {
    if (numbering.group("one") != null) {
      return 1;
    }
    if (numbering.group("two") != null) {
      return 2;
    }
    if (numbering.group("three") != null) {
      return 3;
    }
    return numbering.group("four") != null ? 4 : 0;
  }
}
