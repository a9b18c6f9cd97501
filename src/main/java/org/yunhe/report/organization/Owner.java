package org.yunhe.report.organization;

import java.util.Optional;

/** The organisation that a project's name begins with. */
final class Owner {
  /** Chars before the trade of a short name: 丰元|锂电, 中创新|航. */
  private static final int SHORTEST_STEM = 2;

  private static final int LONGEST_STEM = 4;

  private final OrganizationWords words;
  private final OrganizationNames names;

  Owner(OrganizationWords words, OrganizationNames names) {
    this.words = words;
    this.names = names;
  }

  /**
   * The owner by a full name (…有限公司), a known short name, or a short name that ends with a trade;
   * what it builds must follow.
   */
  Optional<String> of(String project) {
    String name = project.startsWith("“") ? project.substring(1) : project;
    int full = names.fullNameAt(name, 0);
    if (full > 0 && full < name.length()) {
      return Optional.of(name.substring(0, full));
    }
    if (full == name.length()) {
      return Optional.empty();
    }
    int known = words.known.longestAt(name, 0, name.length());
    if (known > 0 && known < name.length()) {
      return Optional.of(name.substring(0, known));
    }
    for (int stem = SHORTEST_STEM; stem <= LONGEST_STEM && stem < name.length(); stem++) {
      int trade = words.trades.longestAt(name, stem, name.length());
      boolean builds = name.length() - stem - trade >= 2;
      if (trade > 0 && builds && isOwn(name, stem)) {
        return Optional.of(name.substring(0, stem + trade));
      }
    }
    return Optional.empty();
  }

  /** Whether a stem is a name of its own: no generic word stands in it. */
  private boolean isOwn(String name, int stem) {
    return words.generic.find(name, 0, stem) < 0
        && "省市区县州镇新高现国".indexOf(name.charAt(stem - 1)) < 0
        && "新高现国全年".indexOf(name.charAt(0)) < 0
        && name.substring(0, stem).chars().allMatch(Character::isIdeographic);
  }
}
