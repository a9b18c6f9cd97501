package org.yunhe.report.industry;

import java.util.Map;
import org.yunhe.report.lexicon.Lexicon;

/** What a group of industries is called, told by words such as 新兴, 传统, 主导. */
final class GroupNames {
  private final Map<String, String> names;

  GroupNames(Lexicon lexicon) {
    this.names = lexicon.map("group.names");
  }

  /**
   * The name that a text gives a group; empty if it gives none. The first word of the file wins.
   */
  String in(String text) {
    for (Map.Entry<String, String> entry : names.entrySet()) {
      if (text.contains(entry.getKey())) {
        return entry.getValue();
      }
    }
    return "";
  }
}
