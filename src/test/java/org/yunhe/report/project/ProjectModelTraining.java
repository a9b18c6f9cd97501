package org.yunhe.report.project;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.ProjectReference;
import org.yunhe.report.Reading;
import org.yunhe.report.ReportHints;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.Sentence;
import org.yunhe.staged.Stage;
import tools.jackson.databind.JsonNode;

/**
 * Trains the model that tells projects from other names and writes {@code
 * warehouse/reference/report/project_model.tsv}. Its examples are the candidates of the development
 * half of the annotated segments and those of {@code labelled.csv}. Run it from the checkout:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *   org.yunhe.report.project.ProjectModelTraining
 * </pre>
 */
public final class ProjectModelTraining {
  /** The best where whole regions, and lines in the style of counties, are left out in turn. */
  private static final double RIDGE = 1;

  /**
   * A candidate this likely is taken for a project: in segments that it was not trained on, misses
   * weigh about as much as extras then.
   */
  private static final double LEAST_PROBABILITY = 0.35;

  private static final double NEGLIGIBLE = 0.05;

  private final ProjectWords words = new ProjectWords(ProjectReference.FILES);
  private final Features features =
      new Features(words, new PlaceNames(ProjectReference.DATA.regions()));
  private final CandidateFinder finder = new CandidateFinder(words);

  public static void main(String[] args) throws IOException {
    new ProjectModelTraining().train();
  }

  private void train() throws IOException {
    List<Example> examples = labelled();
    for (Path text : GoldSegments.developmentHalf()) {
      examples.addAll(ofSegment(text));
    }
    Map<String, Double> weights = LogisticRegression.fit(examples, RIDGE);
    weights.merge("bias", -Math.log(LEAST_PROBABILITY / (1 - LEAST_PROBABILITY)), Double::sum);
    StringBuilder out =
        new StringBuilder("# Written by ProjectModelTraining: a feature of a name, its weight.\n");
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= NEGLIGIBLE) {
            out.append(feature).append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
            out.append('\n');
          }
        });
    Files.writeString(Path.of("warehouse/reference/report/project_model.tsv"), out);
  }

  private List<Example> labelled() throws IOException {
    List<Example> examples = new ArrayList<>();
    Path file = Path.of("src/test/resources/org/yunhe/report/project/labelled.csv");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        examples.add(new Example(featuresOf(traits(row)), row.getField("project").equals("1")));
      }
    }
    return examples;
  }

  private Traits traits(NamedCsvRecord row) {
    String name = row.getField("name");
    return new Traits(
        name,
        Head.of(words, name, new Span(0, name.length())),
        row.getField("verb"),
        Stage.valueOf(row.getField("stage").toUpperCase(Locale.ROOT)),
        Government.valueOf(row.getField("government")),
        Integer.parseInt(row.getField("items")),
        Integer.parseInt(row.getField("built_peers")),
        headKind(row.getField("last_head")),
        row.getField("tail"),
        row.getField("open").equals("1"),
        row.getField("vague").equals("1"));
  }

  private static @Nullable HeadKind headKind(String name) {
    return name.isEmpty() ? null : HeadKind.valueOf(name);
  }

  private List<Example> ofSegment(Path text) throws IOException {
    List<JsonNode> projects = GoldSegments.projects(text);
    List<Example> examples = new ArrayList<>();
    ReportHints hints = new ReportHints(text.getFileName().toString(), "txt", "UTF-8");
    for (ReportDocument document : Reading.READER.read(Files.readString(text), hints).documents()) {
      for (Section section : document.sections()) {
        for (Sentence sentence : section.sentences()) {
          String words = document.text().text().substring(sentence.start(), sentence.end());
          for (Candidate candidate : finder.find(words)) {
            examples.add(example(words, candidate, projects));
          }
        }
      }
    }
    return examples;
  }

  private Example example(String sentence, Candidate candidate, List<JsonNode> projects) {
    String name = candidate.name().of(sentence);
    boolean project =
        projects.stream().anyMatch(gold -> NameLikeness.of(gold.get("name").asString(), name) > 0);
    return new Example(featuresOf(Traits.of(words, sentence, candidate)), project);
  }

  private List<String> featuresOf(Traits traits) {
    FeatureNames names = new FeatureNames();
    features.of(traits, names);
    return names.all();
  }
}
