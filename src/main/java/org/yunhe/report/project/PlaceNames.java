package org.yunhe.report.project;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.report.lexicon.WordTrie;

/** The names of all regions, with and without 省, 市, 县 …: a project is often named for its place. */
final class PlaceNames {
  private static final String KINDS = "省市区县旗盟";

  private final WordTrie names;

  PlaceNames(Regions regions) {
    Set<String> all = new LinkedHashSet<>();
    for (Region region : regions.all()) {
      String name = region.name();
      all.add(name);
      if (name.length() > 2 && KINDS.indexOf(name.charAt(name.length() - 1)) >= 0) {
        all.add(name.substring(0, name.length() - 1));
      }
    }
    names = new WordTrie(all);
  }

  /** Whether a name is no more than that of a region. */
  boolean is(String name) {
    return end(name) == name.length();
  }

  /** Where the name of a region ends that a name begins with; 0 if it begins with none. */
  int end(String name) {
    return names.longestAt(name, 0, name.length());
  }

  /** Whether a name begins with that of a region. */
  boolean begins(String name) {
    return names.longestAt(name, 0, name.length()) > 0;
  }
}
