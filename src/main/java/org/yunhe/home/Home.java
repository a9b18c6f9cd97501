package org.yunhe.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
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
  private static final String YAML = ".yml";
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

  /** The names of the jobs: those of their files without the ending. */
  public SortedSet<String> jobNames() {
    return sources(JOBS, YAML).keySet().stream()
        .map(file -> file.substring(0, file.length() - YAML.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The YAML of a job, whatever the files of others are like; empty if there is none of that name.
   *
   * @throws ProblemException if it is not UTF-8
   */
  public Optional<String> job(String name) {
    return Optional.ofNullable(sources(JOBS, YAML).get(name + YAML)).map(Home::text);
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
    SortedMap<String, String> texts = new TreeMap<>();
    sources(place, ending).forEach((name, source) -> texts.put(name, text(source)));
    return texts;
  }

  /** Where the texts of a place come from, by path below it. */
  private SortedMap<String, Resource> sources(String place, String ending) {
    Path own = folder.resolve(place);
    try {
      return Files.isDirectory(own) ? ownFiles(own, ending) : builtIn(place, ending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, Resource> ownFiles(Path root, String ending) throws IOException {
    SortedMap<String, Resource> sources = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(ending) && !file.getFileName().toString().startsWith(".")) {
          sources.put(name, new FileSystemResource(file));
        }
      }
    }
    return sources;
  }

  private static String text(Resource source) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(source.getContentAsByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          source instanceof FileSystemResource file ? file.getPath() : source.getDescription(),
          "is not UTF-8",
          "save it as UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, Resource> builtIn(String place, String ending)
      throws IOException {
    SortedMap<String, Resource> sources = new TreeMap<>();
    String root = "/home/" + place + "/";
    for (Resource resource :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:home/" + place + "/**/*" + ending)) {
      String url = resource.getURL().toString();
      if (!url.endsWith("/")) {
        sources.put(url.substring(url.lastIndexOf(root) + root.length()), resource);
      }
    }
    return sources;
  }
}
