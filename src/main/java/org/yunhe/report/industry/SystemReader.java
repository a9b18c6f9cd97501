package org.yunhe.report.industry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yunhe.report.industry.IndustrySystem.Member;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;

/** Reads the industrial systems that a document defines. */
final class SystemReader {
  private static final int LONGEST_HEADING = 20;

  private final SystemNames names;
  private final MemberLists lists;
  private final GroupNames groupNames;

  SystemReader(Lexicon lexicon) {
    this.names = new SystemNames(lexicon);
    this.groupNames = new GroupNames(lexicon);
    this.lists = new MemberLists(lexicon, groupNames);
  }

  /** The systems in order of the text; of several definitions of one, the fullest. */
  List<IndustrySystem> read(ReportDocument document) {
    Map<String, IndustrySystem> systems = new LinkedHashMap<>();
    for (Section section : document.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (!names.mayBeIn(document.text().text(), sentence.start(), sentence.end())) {
          continue;
        }
        String text = document.text().text().substring(sentence.start(), sentence.end());
        for (SystemName name : names.find(text)) {
          List<Member> members = lists.of(text, name);
          if (!members.isEmpty()) {
            IndustrySystem system =
                new IndustrySystem(name.name(), members, sentence.start(), sentence.end());
            systems.merge(
                name.name(), named(document, system), (a, b) -> size(b) > size(a) ? b : a);
          }
        }
      }
    }
    return withoutDoubles(systems.values());
  }

  /** A system whose industries are all in another is that one, or a group of it. */
  private static List<IndustrySystem> withoutDoubles(Collection<IndustrySystem> systems) {
    List<IndustrySystem> kept = new ArrayList<>();
    for (IndustrySystem system : systems) {
      if (kept.stream().noneMatch(other -> names(other).containsAll(names(system)))) {
        kept.removeIf(other -> names(system).containsAll(names(other)));
        kept.add(system);
      }
    }
    return kept;
  }

  private static Set<String> names(IndustrySystem system) {
    return system.industries().stream().map(Member::name).collect(Collectors.toSet());
  }

  private static int size(IndustrySystem system) {
    return system.industries().size();
  }

  /**
   * The groups named by the paragraphs that follow, where the definition does not name them: as
   * many paragraphs as groups open with a group's word (培育壮大新动能。…改造提升传统动能。…).
   */
  private IndustrySystem named(ReportDocument document, IndustrySystem system) {
    boolean unnamed = system.industries().stream().allMatch(m -> m.groupName().isEmpty());
    if (!unnamed || system.groups() < 2) {
      return system;
    }
    List<String> found = new ArrayList<>();
    for (String opening : openingsAfter(document, system.end())) {
      String name = opening.length() > LONGEST_HEADING ? "" : groupNames.in(opening);
      if (!name.isEmpty() && !found.contains(name) && found.size() < system.groups()) {
        found.add(name);
      }
    }
    if (found.size() < system.groups()) {
      return system;
    }
    List<Member> members =
        system.industries().stream()
            .map(m -> new Member(m.name(), m.group(), found.get(m.group())))
            .toList();
    return new IndustrySystem(system.name(), members, system.start(), system.end());
  }

  /** First sentences of the paragraphs after a place, in its section and the two that follow. */
  private static List<String> openingsAfter(ReportDocument document, int place) {
    List<String> openings = new ArrayList<>();
    int sections = 0;
    for (Section section : document.sections()) {
      int paragraph = -1;
      boolean after = false;
      for (Sentence sentence : section.sentences()) {
        if (sentence.start() >= place && sentence.paragraph() != paragraph && sections < 3) {
          openings.add(document.text().text().substring(sentence.start(), sentence.end()));
          openings.addAll(section.headings());
          after = true;
        }
        paragraph = sentence.paragraph();
      }
      sections += after ? 1 : 0;
    }
    return openings;
  }
}
