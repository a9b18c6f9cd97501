package org.yunhe.warehouse.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yunhe.digest.Fingerprint;
import org.yunhe.digest.Sha256;
import org.yunhe.warehouse.BuildRequest;
import org.yunhe.warehouse.SourceRecord;

/** Digests everything that a release depends on, so that equal inputs are known before a build. */
final class InputFingerprint {
  private InputFingerprint() {}

  static Manifest.Inputs of(BuildRequest request) {
    Fingerprint hash = new Fingerprint().add(request.codeVersion());
    SortedMap<String, String> models = hashes(request.files().models());
    SortedMap<String, String> reference = hashes(request.files().reference());
    models.forEach((path, sha256) -> hash.add(path).add(sha256));
    reference.forEach((path, sha256) -> hash.add(path).add(sha256));
    request.sources().stream().map(SourceRecord::toString).sorted().forEach(hash::add);
    hashes(request.stagedReports()).forEach(hash::add);
    hash.add("tables");
    hashes(request.stagedTables()).forEach(hash::add);
    return new Manifest.Inputs(hash.hex(), request.sources().size(), reference, models);
  }

  private static SortedMap<String, String> hashes(Map<String, String> files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    files.forEach((path, text) -> hashes.put(path, Sha256.of(text)));
    return hashes;
  }

  private static Stream<String> hashes(List<Path> files) {
    return files.stream().map((Path file) -> Sha256.of(file)).sorted();
  }
}
