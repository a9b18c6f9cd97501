package org.yunhe.warehouse.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.yunhe.digest.Fingerprint;
import org.yunhe.digest.Sha256;
import org.yunhe.warehouse.BuildRequest;
import org.yunhe.warehouse.SourceRecord;
import org.yunhe.warehouse.check.CheckResult;
import org.yunhe.warehouse.check.Severity;

/** Says of a finished release what it is: its name, files and content hash. */
final class ManifestBuilder {
  private static final int ID_DIGITS = 12;

  private final BuildRequest request;
  private final Manifest.Inputs inputs;
  private final String contractVersion;

  ManifestBuilder(BuildRequest request, Manifest.Inputs inputs, String contractVersion) {
    this.request = request;
    this.inputs = inputs;
    this.contractVersion = contractVersion;
  }

  /**
   * The manifest.
   *
   * @param release the folder with all files of the release
   * @param rows rows of each table
   * @param checks what the checks found
   */
  Manifest of(Path release, SortedMap<String, Long> rows, List<CheckResult> checks) {
    List<Manifest.FileEntry> files =
        ReleaseFiles.list(release).stream()
            .filter(path -> !path.equals(Manifest.FILE))
            .map(path -> entry(release, path))
            .toList();
    String hash = contentHash(files);
    return new Manifest(
        request.rebuild() ? new Releases(request.data()).unusedName(name(hash)) : name(hash),
        hash,
        contractVersion,
        request.codeVersion(),
        inputs,
        rows,
        new Manifest.Checks(checks.size(), warnings(checks)),
        files);
  }

  private static Manifest.FileEntry entry(Path release, String path) {
    Path file = release.resolve(path);
    return new Manifest.FileEntry(path, file.toFile().length(), Sha256.of(file));
  }

  private static String contentHash(List<Manifest.FileEntry> files) {
    Fingerprint content = new Fingerprint();
    files.stream()
        .filter(file -> !file.path().equals(Releases.DATABASE))
        .forEach(file -> content.add(file.path()).add(file.sha256()));
    return content.hex();
  }

  /** Names a release by the day of its latest source and its content. */
  private String name(String hash) {
    String id = hash.substring(0, ID_DIGITS);
    return request.sources().stream()
        .map(SourceRecord::firstSeenAt)
        .max(Comparator.naturalOrder())
        .map(last -> DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.from(last)) + "-" + id)
        .orElse(id);
  }

  private static List<String> warnings(List<CheckResult> checks) {
    return checks.stream()
        .filter(check -> check.failingRows() > 0 && check.severity() == Severity.WARNING)
        .map(CheckResult::name)
        .toList();
  }
}
