package org.yunhe.report.project;

import java.util.ArrayList;
import java.util.List;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Regions;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;

/** Finds the projects of a document: candidates that the model takes for projects, each once. */
final class ProjectReader {
  private static final double LIKELY = 0.5;

  private final ProjectWords words;
  private final CandidateFinder finder;
  private final Features features;
  private final LinearModel model;
  private final ProjectCode codes;
  private final ProjectNature natures;

  ProjectReader(Regions regions, ReferenceFiles files) {
    this.words = new ProjectWords(files);
    this.finder = new CandidateFinder(words);
    this.features = new Features(words, new PlaceNames(regions));
    this.model = LinearModel.load(files);
    this.codes = new ProjectCode(words);
    this.natures = new ProjectNature(words);
  }

  List<ProjectMention> read(ReportDocument document) {
    List<ProjectMention> mentions = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Sentence sentence : section.sentences()) {
        String text = document.text().text().substring(sentence.start(), sentence.end());
        for (Candidate candidate : finder.find(text)) {
          if (isProject(text, candidate)) {
            String code = codes.of(candidate.name().of(text));
            var nature = natures.of(document, section, candidate.quote().of(text));
            add(mentions, new ProjectMention(document, section, sentence, candidate, code, nature));
          }
        }
      }
    }
    return mentions;
  }

  private boolean isProject(String text, Candidate candidate) {
    return model.probability(features.of(Traits.of(words, text, candidate))) >= LIKELY;
  }

  /** A project told of twice is one event, as far as it has got. */
  private static void add(List<ProjectMention> mentions, ProjectMention mention) {
    for (int i = 0; i < mentions.size(); i++) {
      ProjectMention earlier = mentions.get(i);
      if (mention.repeats(earlier)) {
        if (mention.candidate().stage().compareTo(earlier.candidate().stage()) > 0) {
          mentions.set(i, mention);
        }
        return;
      }
    }
    mentions.add(mention);
  }
}
