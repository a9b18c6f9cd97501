package org.yunhe.report.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Regions;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Nature;

/** Finds the projects of a document: candidates that the model takes for projects, each once. */
final class ProjectReader {
  private final ProjectWords words;
  private final CandidateFinder finder;
  private final ProjectJudge judge;
  private final ProjectCode codes;
  private final Passages passages;

  ProjectReader(Regions regions, ReferenceFiles files) {
    this.words = new ProjectWords(files);
    this.finder = new CandidateFinder(words);
    this.judge =
        new ProjectJudge(
            words, new Features(words, new PlaceNames(regions)), LinearModel.load(files));
    this.codes = new ProjectCode(words);
    this.passages = new Passages(words);
  }

  /** The projects in order of the text; one told of twice is one event, as far as it has got. */
  List<ProjectMention> read(ReportDocument document) {
    ProjectNature natures = new ProjectNature(words, document);
    Map<String, ProjectMention> mentions = new LinkedHashMap<>();
    for (Section section : document.sections()) {
      Event event = new Event(words);
      for (Sentence sentence : passages.of(document.text().text(), section.sentences())) {
        String text = document.text().text().substring(sentence.start(), sentence.end());
        for (Candidate candidate : judge.projects(text, finder.find(text, event))) {
          String code = codes.of(candidate.name().of(text));
          Nature nature =
              event.tellsOf(candidate) && section.part() != SectionPart.PLAN
                  ? Nature.ACTUAL
                  : natures.of(section, text, candidate.quote().of(text));
          Candidate told = nature == Nature.ACTUAL ? candidate.asDone(words) : candidate;
          mentions.merge(
              nature + (isPhase(candidate) ? code + sentence.start() : code),
              new ProjectMention(document, section, sentence, text, told, code, nature),
              ProjectReader::further);
        }
      }
    }
    return List.copyOf(mentions.values());
  }

  /** Whether a name is no more than 二期: of what, the sentence alone tells. */
  private static boolean isPhase(Candidate candidate) {
    Head head = candidate.head();
    return head.kind() == HeadKind.PHASE && head.length() == candidate.name().length();
  }

  private static ProjectMention further(ProjectMention earlier, ProjectMention later) {
    return later.candidate().stage().compareTo(earlier.candidate().stage()) > 0 ? later : earlier;
  }
}
