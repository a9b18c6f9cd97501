package org.yunhe.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.warehouse.WarehouseFiles;

/**
 * The plain files that steer Yunhe: {@code jobs/}, {@code warehouse/reference/} and {@code
 * warehouse/models/}. Each of the three is taken from the home folder if it is there, else from the
 * copy inside the jar, so that the jar runs in an empty folder too.
 */
public final class Home {
  private static final String JOBS = "jobs";
  private static final String REFERENCE = "warehouse/reference";
  private static final String MODELS = "warehouse/models";

  private final Path folder;

  public Home(Path folder) {
    this.folder = folder;
  }

  /** The folder that relative paths in jobs start from. */
  public Path folder() {
    return folder;
  }

  /** The jobs' YAML by job name (file name without its ending). */
  public SortedMap<String, String> jobs() {
    SortedMap<String, String> jobs = new TreeMap<>();
    files(JOBS, ".yml").forEach((name, text) -> jobs.put(name.replaceFirst("\\.yml$", ""), text));
    return jobs;
  }

  /** The reference data. */
  public ReferenceFiles reference() {
    Map<String, String> files = referenceFiles();
    return name -> {
      String text = files.get(name);
      if (text == null) {
        throw new ProblemException(
            folder.resolve(REFERENCE).resolve(name).toString(),
            "this file of the reference data is missing",
            "restore it, or remove the folder to use the built-in reference data");
      }
      return text;
    };
  }

  /** The files of the reference data by path below their folder. */
  public SortedMap<String, String> referenceFiles() {
    return files(REFERENCE, "");
  }

  /** The models and their dictionary by path below their folder. */
  public SortedMap<String, String> models() {
    return files(MODELS, "");
  }

  /** Models with their dictionary, and reference data, as the warehouse takes them. */
  public WarehouseFiles warehouse() {
    return new WarehouseFiles(models(), referenceFiles());
  }

  private SortedMap<String, String> files(String place, String ending) {
    Path own = folder.resolve(place);
    try {
      return Files.isDirectory(own) ? ownFiles(own, ending) : builtIn(place, ending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> ownFiles(Path root, String ending) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(ending) && !file.getFileName().toString().startsWith(".")) {
          texts.put(name, text(file));
        }
      }
    }
    return texts;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ProblemException(file.toString(), "is not UTF-8", "save it as UTF-8");
    }
  }

  private static SortedMap<String, String> builtIn(String place, String ending) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    String root = "/home/" + place + "/";
    for (Resource resource :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:home/" + place + "/**/*" + ending)) {
      String url = resource.getURL().toString();
      if (!url.endsWith("/")) {
        texts.put(
            url.substring(url.lastIndexOf(root) + root.length()),
            resource.getContentAsString(StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
