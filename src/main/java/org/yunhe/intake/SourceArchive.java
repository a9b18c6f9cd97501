package org.yunhe.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yunhe.digest.Sha256;
import org.yunhe.disk.WholeFile;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.SourceKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every source ever received: {@code <sha[0..2]>/<sha>/content} with its record {@code source.json}
 * beside it. The record is written last and appears whole, so a source is in the archive if and
 * only if its record is.
 */
public final class SourceArchive {
  private static final String RECORD = "source.json";
  private static final String CONTENT = "content";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path folder;
  private final Map<String, ArchivedSource> sources = new ConcurrentHashMap<>();
  private long lastArrivalNo;

  private SourceArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens an archive and reads its records.
   *
   * @throws ProblemException if a record is damaged
   */
  public static SourceArchive open(Path folder) {
    SourceArchive archive = new SourceArchive(folder);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.find(folder, 3, (p, a) -> p.endsWith(RECORD))) {
        files.forEach(archive::load);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return archive;
  }

  private void load(Path record) {
    try {
      ArchivedSource source = JSON.readValue(record.toFile(), ArchivedSource.class);
      sources.put(source.sha256(), source);
      lastArrivalNo = Math.max(lastArrivalNo, source.arrivalNo());
    } catch (JacksonException e) {
      throw new ProblemException(
          record.toString(),
          "the record of an archived source is damaged",
          "restore it from a backup, or delete its folder and receive the file again");
    }
  }

  /** All sources in the order of their arrival. */
  public List<ArchivedSource> sources() {
    return sources.values().stream()
        .sorted(Comparator.comparingLong(ArchivedSource::arrivalNo))
        .toList();
  }

  /** The bytes of a source. */
  public byte[] content(ArchivedSource source) throws IOException {
    return Files.readAllBytes(contentPath(source));
  }

  /**
   * What a source is read as. It is decided once, when the source arrives, and kept; for records of
   * before that was so, now.
   */
  public synchronized Optional<SourceKind> kind(ArchivedSource source) throws IOException {
    ArchivedSource known = sources.getOrDefault(source.sha256(), source);
    if (known.kind() != null) {
      return Optional.of(known.kind());
    }
    Optional<SourceKind> decided = SourceRouting.kind(known.fileName(), content(known));
    if (decided.isPresent()) {
      save(known.withKind(decided.get()));
    }
    return decided;
  }

  /** The file that holds the bytes of a source. */
  public Path contentPath(ArchivedSource source) {
    return home(source.sha256()).resolve(CONTENT);
  }

  /**
   * Puts a file into the archive.
   *
   * @param firstSeenAt business time of the run
   * @param job name of the job that received it
   * @return its record, and whether these bytes are new
   */
  public synchronized Archived add(ReceivedFile file, LocalDateTime firstSeenAt, String job)
      throws IOException {
    String sha256 = Sha256.of(file.content());
    ArchivedSource known = sources.get(sha256);
    if (known != null) {
      return new Archived(withName(known, file.fileName()), false);
    }
    Path home = Files.createDirectories(home(sha256));
    WholeFile.write(home.resolve(CONTENT), file.content());
    ArchivedSource source =
        new ArchivedSource(
            sha256,
            file.fileName(),
            file.entryPath(),
            file.content().length,
            firstSeenAt,
            lastArrivalNo + 1,
            List.of(),
            SourceRouting.kind(file.fileName(), file.content()).orElse(null),
            job);
    save(source);
    lastArrivalNo = source.arrivalNo();
    return new Archived(source, true);
  }

  /** A source and whether it is new to the archive. */
  public record Archived(ArchivedSource source, boolean isNew) {}

  private ArchivedSource withName(ArchivedSource known, String fileName) throws IOException {
    if (known.fileName().equals(fileName) || known.otherNames().contains(fileName)) {
      return known;
    }
    List<String> names = new ArrayList<>(known.otherNames());
    names.add(fileName);
    ArchivedSource renamed = known.withNames(names);
    save(renamed);
    return renamed;
  }

  private void save(ArchivedSource source) throws IOException {
    WholeFile.write(
        home(source.sha256()).resolve(RECORD),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(source));
    sources.put(source.sha256(), source);
  }

  private Path home(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
