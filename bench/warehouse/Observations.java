import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes invented monthly tables, one file a year: every region of a level, many indicators, the
 * month's amount and the amount since January, which is the sum of the months. Arguments: the
 * reference folder, the folder to write, first year, years, regions, indicators.
 */
public class Observations {
  public static void main(String[] arguments) throws IOException {
    Path reference = Path.of(arguments[0]);
    Path to = Files.createDirectories(Path.of(arguments[1]));
    int firstYear = Integer.parseInt(arguments[2]);
    int years = Integer.parseInt(arguments[3]);
    List<String> regions = regions(reference, Integer.parseInt(arguments[4]));
    List<String[]> indicators = indicators(reference, Integer.parseInt(arguments[5]));
    for (int year = firstYear; year < firstYear + years; year++) {
      Path file = to.resolve("monthly-" + year + ".csv");
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        write(out, year, year - firstYear, regions, indicators);
      }
    }
  }

  private static void write(
      PrintWriter out, int year, int growth, List<String> regions, List<String[]> indicators) {
    out.print("地区,指标,年份,月份,数值,单位\n");
    for (int r = 0; r < regions.size(); r++) {
      for (int i = 0; i < indicators.size(); i++) {
        String name = indicators.get(i)[0];
        String unit = indicators.get(i)[1];
        long soFar = 0;
        for (int month = 1; month <= 12; month++) {
          // Grows by 5 % a year, has a season, and differs from series to series.
          long base = 10_000 + (r * 7919L + i * 104_729L) % 90_000;
          long value = Math.round(base * Math.pow(1.05, growth) * (1 + 0.02 * ((month * 5) % 12)));
          soFar += value;
          line(out, regions.get(r), name + "_当期值", year, month, value, unit);
          line(out, regions.get(r), name + "_累计值", year, month, soFar, unit);
        }
      }
    }
  }

  private static void line(
      PrintWriter out, String region, String name, int year, int month, long value, String unit) {
    out.printf("%s,%s,%d,%d,%d.%02d,%s\n", region, name, year, month, value / 100, value % 100, unit);
  }

  /** Full names of prefectures and counties that stand now and since 2000. */
  private static List<String> regions(Path reference, int count) throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (String line : Files.readAllLines(reference.resolve("regions.csv"))) {
      String[] cells = line.split(",", -1);
      if ((cells[3].equals("prefecture") || cells[3].equals("county"))
          && !cells[5].isEmpty()
          && Integer.parseInt(cells[5]) <= 2000
          && cells[6].isEmpty()) {
        names.put(cells[2], cells[0]);
      }
    }
    return names.keySet().stream().limit(count).toList();
  }

  private static List<String[]> indicators(Path reference, int count) throws IOException {
    return Files.readAllLines(reference.resolve("indicators.csv")).stream()
        .filter(line -> line.endsWith(",亿元") || line.endsWith(",万吨"))
        .filter(line -> !line.contains("\""))
        .map(line -> line.split(",", -1))
        .map(cells -> new String[] {cells[1], cells[5]})
        .limit(count)
        .toList();
  }
}
