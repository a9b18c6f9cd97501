import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.load.ReferenceFolder;
import org.yunhe.reference.load.ReferenceLoader;
import org.yunhe.report.ReportHints;
import org.yunhe.report.ReportReader;

/**
 * Shows that the time to read grows as the text does: reads documents of 1.25, 2.5, 5 and 10 MB,
 * made of the texts that it is given, and hostile lines of 25,000 to 200,000 characters; prints how
 * much longer each takes than one of half its size.
 *
 * <p>Arguments: the folder of the reference data, then folders of texts in UTF-8.
 */
public class GrowthBenchmark {
  private static final int ROUNDS = 3;
  private static final int SMALLEST = 1_250_000;
  private static final int SHORTEST = 25_000;
  private static final int SIZES = 4;

  /** Twice the text may take this much longer; the square of the text would take four times. */
  private static final double MOST = 3;

  /** Less than this is no measure of growth. */
  private static final double NEGLIGIBLE = 0.05;

  private static final List<String> HOSTILE =
      List.of(
          "1", "1,", "、", "（", "“", "增长", "增长1%，", "1亿元、", "的", "由", "一百", "分别1%、", "5家（", "2021年");

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final ReportReader reader;
  private boolean holds = true;

  private GrowthBenchmark(ReportReader reader) {
    this.reader = reader;
  }

  public static void main(String[] args) throws IOException {
    ReferenceFiles files = new ReferenceFolder(Path.of(args[0]));
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> found = Files.walk(Path.of(args[i]))) {
        for (Path path : found.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
          text.append(Files.readString(path)).append('\n');
        }
      }
    }
    var benchmark =
        new GrowthBenchmark(ReportReader.create(ReferenceLoader.load(files), files));
    benchmark.documents(text.toString());
    HOSTILE.forEach(benchmark::hostile);
    System.exit(benchmark.holds ? 0 : 1);
  }

  private void documents(String text) {
    double charsPerByte =
        (double) text.length() / text.getBytes(StandardCharsets.UTF_8).length;
    double before = 0;
    for (int size = 0; size < SIZES; size++) {
      int bytes = SMALLEST << size;
      double seconds = best(repeated(text, (int) (bytes * charsPerByte)));
      report(String.format("%.2f MB of reports", bytes / 1e6), seconds, before);
      before = seconds;
    }
  }

  private void hostile(String piece) {
    double before = 0;
    for (int size = 0; size < SIZES; size++) {
      int chars = SHORTEST << size;
      double seconds = best("产值" + repeated(piece, chars));
      report(String.format("%,7d characters of %s", chars, piece), seconds, before);
      before = seconds;
    }
  }

  private void report(String what, double seconds, double before) {
    boolean measured = before >= NEGLIGIBLE;
    System.out.printf(
        "%-32s %.3f s%s%n", what, seconds, measured ? String.format("  x %.2f", seconds / before) : "");
    holds &= !measured || seconds / before <= MOST;
  }

  private static String repeated(String text, int length) {
    return text.repeat(length / text.length() + 1).substring(0, length);
  }

  private double best(String text) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      reader.read(text, ReportHints.none());
      best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }
}
