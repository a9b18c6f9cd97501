package org.yunhe.report.industry;

import java.util.List;

/**
 * A system with its industries.
 *
 * @param name its name: {@code 3+3}
 * @param industries its industries in the order of the text
 * @param start first char of the words that define it, in the cleaned text
 * @param end after the last char
 */
record IndustrySystem(String name, List<Member> industries, int start, int end) {
  IndustrySystem {
    industries = List.copyOf(industries);
  }

  /**
   * An industry of a system.
   *
   * @param name the industry as named
   * @param group the group's number, from 0
   * @param groupName what the text calls the group; empty if it does not say
   */
  record Member(String name, int group, String groupName) {}

  /** How many groups it has. */
  int groups() {
    return 1 + industries.stream().mapToInt(Member::group).max().orElse(-1);
  }
}
