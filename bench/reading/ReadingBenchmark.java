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
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.report.ReportHints;
import org.yunhe.report.ReportReader;

/**
 * Reads the same texts completely with Yunhe and segments and tags them with HanLP, in turns, in
 * one process and one thread; prints the best of the rounds of each.
 *
 * <p>Arguments: the folder of the reference data, then folders of texts in UTF-8.
 */
public class ReadingBenchmark {
  private static final int ROUNDS = 7;

  /** Processor time of the thread, so that what else the machine does counts for neither. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  public static void main(String[] args) throws IOException {
    Path reference = Path.of(args[0]);
    ReferenceFiles files =
        name -> {
          try {
            return Files.readString(reference.resolve(name));
          } catch (IOException e) {
            throw new ProblemException(name, "it cannot be read", "name the reference folder first");
          }
        };
    ReferenceData data = ReferenceLoader.load(files);
    ReportReader reader = ReportReader.create(data, files);
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> found = Files.walk(Path.of(args[i]))) {
        for (Path path : found.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(path));
        }
      }
    }
    long characters = texts.stream().mapToLong(String::length).sum();
    System.out.printf("%d texts, %,d characters, %d rounds%n", texts.size(), characters, ROUNDS);
    double hanlp = Double.MAX_VALUE;
    double yunhe = Double.MAX_VALUE;
    for (int round = 1; round <= ROUNDS; round++) {
      double one = seconds(texts, text -> HanLP.segment(text).size());
      double other = seconds(texts, text -> reader.read(text, ReportHints.none()).rows().size());
      System.out.printf("round %d: HanLP %.3f s, Yunhe %.3f s%n", round, one, other);
      hanlp = Math.min(hanlp, one);
      yunhe = Math.min(yunhe, other);
    }
    System.out.printf(
        "best: HanLP %.3f s, Yunhe %.3f s; Yunhe takes %.3f of the time (limit 0.200)%n",
        hanlp, yunhe, yunhe / hanlp);
    System.exit(yunhe <= hanlp / 5 ? 0 : 1);
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
