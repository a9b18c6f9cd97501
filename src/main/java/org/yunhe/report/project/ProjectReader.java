package org.yunhe.report.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Regions;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Nature;

/** Finds the projects of a document: candidates that the model takes for projects, each once. */
final class ProjectReader {
  private static final double LIKELY = 0.5;

  private final ProjectWords words;
  private final CandidateFinder finder;
  private final Features features;
  private final LinearModel model;
  private final ProjectCode codes;

  ProjectReader(Regions regions, ReferenceFiles files) {
    this.words = new ProjectWords(files);
    this.finder = new CandidateFinder(words);
    this.features = new Features(words, new PlaceNames(regions));
    this.model = LinearModel.load(files);
    this.codes = new ProjectCode(words);
  }

  /** The projects in order of the text; one told of twice is one event, as far as it has got. */
  List<ProjectMention> read(ReportDocument document) {
    ProjectNature natures = new ProjectNature(words, document);
    Map<String, ProjectMention> mentions = new LinkedHashMap<>();
    for (Section section : document.sections()) {
      for (Sentence sentence : section.sentences()) {
        String text = document.text().text().substring(sentence.start(), sentence.end());
        for (Candidate candidate : finder.find(text)) {
          if (isProject(text, candidate)) {
            String code = codes.of(candidate.name().of(text));
            Nature nature = natures.of(section, candidate.quote().of(text));
            mentions.merge(
                nature + code,
                new ProjectMention(document, section, sentence, text, candidate, code, nature),
                ProjectReader::further);
          }
        }
      }
    }
    return List.copyOf(mentions.values());
  }

  private static ProjectMention further(ProjectMention earlier, ProjectMention later) {
    return later.candidate().stage().compareTo(earlier.candidate().stage()) > 0 ? later : earlier;
  }

  private boolean isProject(String text, Candidate candidate) {
    return model.probability(features.of(Traits.of(words, text, candidate))) >= LIKELY;
  }
}
