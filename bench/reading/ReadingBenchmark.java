import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.load.ReferenceFolder;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.report.ReportHints;
import org.yunhe.report.ReportReader;

/**
 * Reads the same texts completely with Yunhe and segments and tags them with HanLP, in turns, in
 * one process and one thread. The rounds of the warm-up do not count; of the others it prints the
 * median of each and the median, least and largest of their ratio round by round.
 *
 * <p>Arguments: the folder of the reference data, then folders of texts in UTF-8.
 */
public class ReadingBenchmark {
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 15;
  private static final double LIMIT = 0.2;

  /** Processor time of the thread, so that what else the machine does counts for neither. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  public static void main(String[] args) throws IOException {
    ReferenceFiles files = new ReferenceFolder(Path.of(args[0]));
    ReferenceData data = ReferenceLoader.load(files);
    ReportReader reader = ReportReader.create(data, files);
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      texts.addAll(texts(Path.of(args[i])));
    }
    long characters = texts.stream().mapToLong(String::length).sum();
    System.out.printf(
        "%d texts, %,d characters, %d rounds after %d to warm up%n",
        texts.size(), characters, ROUNDS, WARM_UP);
    List<Double> hanlp = new ArrayList<>();
    List<Double> yunhe = new ArrayList<>();
    List<Double> ratio = new ArrayList<>();
    for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
      double one = seconds(texts, text -> HanLP.segment(text).size());
      double other = seconds(texts, text -> reader.read(text, ReportHints.none()).rows().size());
      if (round > 0) {
        System.out.printf("round %d: HanLP %.3f s, Yunhe %.3f s%n", round, one, other);
        hanlp.add(one);
        yunhe.add(other);
        ratio.add(other / one);
      }
    }
    double median = median(ratio);
    System.out.printf("median: HanLP %.3f s, Yunhe %.3f s%n", median(hanlp), median(yunhe));
    System.out.printf(
        "Yunhe takes %.3f of the time of HanLP (median; %.3f to %.3f; limit %.3f)%n",
        median,
        ratio.stream().mapToDouble(r -> r).min().orElseThrow(),
        ratio.stream().mapToDouble(r -> r).max().orElseThrow(),
        LIMIT);
    System.exit(median <= LIMIT ? 0 : 1);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(path));
      }
    }
    return texts;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double seconds(List<String> texts, ToLongFunction<String> work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    long sum = 0;
    for (String text : texts) {
      sum += work.applyAsLong(text);
    }
    double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    if (sum == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return seconds;
  }
}
