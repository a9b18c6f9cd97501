package org.yunhe.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.digest.Sha256;

/** Two processes on different folders, in other time zones and locales, with other threads. */
class SameBytesTest {
  @TempDir Path folder;

  @Test
  void theSameSourcesGiveTheSameBytesEverywhere() throws Exception {
    Path one = folder.resolve("one");
    Path other = folder.resolve("another place").resolve("数据");

    build(one, "1", "UTC", "en", "US", "C");
    build(other, "3", "Asia/Shanghai", "tr", "TR", "C.UTF-8");

    Map<String, String> bytes = hashes(one);
    assertThat(bytes).hasSizeGreaterThan(30);
    assertThat(bytes.keySet()).anyMatch(path -> path.startsWith("parquet/fact_observation/year="));
    assertThat(hashes(other)).containsExactlyEntriesOf(bytes);
    assertThat(Files.readString(release(one).resolve(Manifest.FILE)))
        .contains(release(other).getFileName().toString());
  }

  private static void build(
      Path root, String threads, String zone, String language, String country, String locale)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-Duser.timezone=" + zone,
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-cp",
            System.getProperty("java.class.path"),
            BuildInAnotherProcess.class.getName(),
            root.toString(),
            threads));
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().put("LC_ALL", locale);
    process.environment().put("TZ", zone);
    Files.createDirectories(root);
    assertThat(process.start().waitFor()).isZero();
  }

  /** Everything but the database file, which DuckDB does not write the same twice, and its hash. */
  private static Map<String, String> hashes(Path root) throws IOException {
    Path release = release(root);
    Map<String, String> hashes = new TreeMap<>();
    for (String path : ReleaseFiles.list(release)) {
      if (!path.equals("yunhe.duckdb") && !path.equals(Manifest.FILE)) {
        hashes.put(path, Sha256.of(release.resolve(path)));
      }
    }
    return hashes;
  }

  private static Path release(Path root) throws IOException {
    return new Releases(root.resolve("data")).required();
  }
}
