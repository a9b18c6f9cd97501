package org.yunhe.report.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;

/**
 * A file of word lists: {@code [group]} on a line of its own, then words, one or several a line
 * with blanks between; {@code #} starts a comment. A word {@code a=b} is an entry of a map.
 */
public final class Lexicon {
  private final String fileName;
  private final Map<String, Set<String>> groups;

  private Lexicon(String fileName, Map<String, Set<String>> groups) {
    this.fileName = fileName;
    this.groups = groups;
  }

  /**
   * Reads a file of word lists.
   *
   * @throws ProblemException with every line that is wrong
   */
  public static Lexicon load(ReferenceFiles files, String fileName) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    String group = "";
    int lineNo = 0;
    for (String line : files.read(fileName).split("\n", -1)) {
      lineNo++;
      int comment = line.indexOf('#');
      String content = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (content.isEmpty()) {
        continue;
      }
      if (content.startsWith("[") && content.endsWith("]")) {
        group = content.substring(1, content.length() - 1).strip();
        if (groups.putIfAbsent(group, new LinkedHashSet<>()) != null) {
          problems.add(
              at(fileName, lineNo, "the group [" + group + "] is there twice", "join them"));
        }
        continue;
      }
      if (group.isEmpty()) {
        problems.add(at(fileName, lineNo, "words before the first [group]", "name their group"));
        continue;
      }
      for (String word : content.split("\\s+", -1)) {
        if (!groups.get(group).add(word)) {
          problems.add(
              at(fileName, lineNo, word + " is twice in [" + group + "]", "remove one of them"));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new Lexicon(fileName, groups);
  }

  private static Problem at(String fileName, int lineNo, String what, String action) {
    return new Problem(fileName + ":" + lineNo, what, action);
  }

  /**
   * The words of a group in the order of the file.
   *
   * @throws ProblemException if the file has no such group
   */
  public List<String> words(String group) {
    Set<String> words = groups.get(group);
    if (words == null || words.isEmpty()) {
      throw new ProblemException(
          fileName, "the group [" + group + "] is missing", "add it with at least one word");
    }
    return List.copyOf(words);
  }

  /** The words of several groups as one set. */
  public WordTrie trie(String... names) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      all.addAll(words(name));
    }
    return new WordTrie(all);
  }

  /**
   * The entries {@code a=b} of a group in the order of the file.
   *
   * @throws ProblemException if a word is no entry
   */
  public Map<String, String> map(String group) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String word : words(group)) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new ProblemException(
            fileName, word + " in [" + group + "] is no entry", "write it as word=meaning");
      }
      map.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return map;
  }
}
