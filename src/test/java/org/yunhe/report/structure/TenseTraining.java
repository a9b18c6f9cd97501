package org.yunhe.report.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.yunhe.reference.ProjectReference;
import org.yunhe.report.Reading;
import org.yunhe.report.ReportHints;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SectionPart;
import org.yunhe.report.text.Sentence;

/**
 * Fits the weights of {@code [tense]} in {@code section.txt} and prints them. Its examples are runs
 * of sentences from parts of whole reports whose headings tell whether they look back or ahead; the
 * words are those that the file has. Run it from the checkout with a folder of reports:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *   org.yunhe.report.structure.TenseTraining ../shared/reports
 * </pre>
 */
public final class TenseTraining {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 170;
  private static final double RIDGE = 4;
  private static final double STEP = 0.00005;
  private static final int ROUNDS = 12_000;
  private static final double SCALE = 4;
  private static final int FIRST_YEAR = 1998;
  private static final List<String> PLANS =
      List.of("工作安排", "工作部署", "重点工作", "主要工作", "主要任务", "工作任务", "目标任务", "重点任务", "工作的建议", "总体要求");

  private final Map<String, String> entries =
      Lexicon.load(ProjectReference.FILES, "report/section.txt").map("tense");
  private final Tense tense = new Tense(entries);
  private final Random lengths = new Random(1);
  private final List<int[]> counts = new ArrayList<>();
  private final List<Boolean> ahead = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    TenseTraining training = new TenseTraining();
    try (Stream<Path> texts = Files.walk(Path.of(args[0]))) {
      for (Path text : texts.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        training.examples(text);
      }
    }
    training.fit();
  }

  private void examples(Path path) throws IOException {
    String name = path.getFileName().toString();
    Integer year = Years.first(name, 0, name.length());
    if (year == null || year < FIRST_YEAR) {
      return;
    }
    var read = Reading.READER.read(Files.readString(path), new ReportHints(name, "txt", "UTF-8"));
    for (ReportDocument document : read.documents()) {
      for (Section section : document.sections()) {
        if (isTold(section)) {
          runs(document.text().text(), section);
        }
      }
    }
  }

  /** Whether the heading itself tells the part, not a sentence below it. */
  private static boolean isTold(Section section) {
    String heading = section.headings().isEmpty() ? "" : section.headings().get(0);
    boolean back = heading.contains("回顾");
    boolean plan = PLANS.stream().anyMatch(heading::contains);
    return section.part() == SectionPart.REVIEW
        ? back
        : section.part() == SectionPart.PLAN && plan && !back;
  }

  private void runs(String text, Section section) {
    int from = -1;
    for (Sentence sentence : section.sentences()) {
      from = from < 0 ? sentence.start() : from;
      if (sentence.end() - from > SHORTEST + lengths.nextInt(LONGEST - SHORTEST)) {
        counts.add(tense.counts(text, from, sentence.end()));
        ahead.add(section.part() == SectionPart.PLAN);
        from = -1;
      }
    }
  }

  private void fit() {
    int words = entries.size();
    double[] weights = new double[words + 1];
    long plans = ahead.stream().filter(a -> a).count();
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[words + 1];
      for (int w = 0; w < words; w++) {
        gradient[w] = RIDGE * weights[w];
      }
      for (int e = 0; e < counts.size(); e++) {
        double share = ahead.get(e) ? plans : counts.size() - plans;
        double error = (probability(weights, counts.get(e)) - (ahead.get(e) ? 1 : 0)) / share;
        for (int w = 0; w < words; w++) {
          gradient[w] += error * counts.get(e)[w] * counts.size() / 2;
        }
        gradient[words] += error * counts.size() / 2;
      }
      for (int w = 0; w <= words; w++) {
        weights[w] -= STEP * gradient[w];
      }
    }
    Map<String, Long> rounded = new LinkedHashMap<>();
    int w = 0;
    for (String word : entries.keySet()) {
      rounded.put(word, Math.round(weights[w++] * SCALE));
    }
    rounded.forEach((word, weight) -> System.out.print(word + "=" + weight + " "));
    System.out.println("bias " + Math.round(weights[words] * SCALE));
  }

  private static double probability(double[] weights, int[] counts) {
    double sum = weights[counts.length];
    for (int w = 0; w < counts.length; w++) {
      sum += weights[w] * counts[w];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
