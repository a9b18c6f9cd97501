package org.yunhe.reference.region;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yunhe.reference.Region;
import org.yunhe.reference.Spelling;

/** How names of regions are spelled and shortened. */
final class RegionNames {
  /** What a short form leaves away, longest first. */
  private static final List<String> KINDS =
      List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "矿区");

  private static final Pattern MARKS = Pattern.compile("^(?:[#*·:]|其中:?)+");

  private static final String MARK_STARTS = "#*·:其";

  private static final String ONE_LETTER_KINDS = "省市区县旗盟";

  private RegionNames() {}

  /** The form in which names are compared: without blanks and the marks of row labels. */
  static String plain(String name) {
    String folded = Spelling.folded(name);
    boolean marked = !folded.isEmpty() && MARK_STARTS.indexOf(folded.charAt(0)) >= 0;
    return marked ? MARKS.matcher(folded).replaceFirst("") : folded;
  }

  /** The official name without the word for the kind of region, if two characters are left. */
  static Optional<String> shortForm(Region region) {
    String name = region.name();
    for (String kind : KINDS) {
      if (name.endsWith(kind)) {
        return atLeastTwo(name.substring(0, name.length() - kind.length()));
      }
    }
    return ONE_LETTER_KINDS.indexOf(name.charAt(name.length() - 1)) >= 0
        ? atLeastTwo(name.substring(0, name.length() - 1))
        : Optional.empty();
  }

  private static Optional<String> atLeastTwo(String name) {
    return name.length() >= 2 ? Optional.of(name) : Optional.empty();
  }
}
