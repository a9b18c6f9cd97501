package org.yunhe.warehouse.release;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yunhe.warehouse.BuildRequest;
import org.yunhe.warehouse.SourceRecord;

/** Digests everything that a release depends on, so that equal inputs are known before a build. */
final class InputFingerprint {
  private InputFingerprint() {}

  static Manifest.Inputs of(BuildRequest request) {
    FileHash hash = new FileHash().add(request.codeVersion());
    SortedMap<String, String> models = hashes(request.files().models());
    SortedMap<String, String> reference = hashes(request.files().reference());
    models.forEach((path, sha256) -> hash.add(path).add(sha256));
    reference.forEach((path, sha256) -> hash.add(path).add(sha256));
    request.sources().stream().map(SourceRecord::toString).sorted().forEach(hash::add);
    request.stagedReports().stream().map(FileHash::of).sorted().forEach(hash::add);
    hash.add("tables");
    request.stagedTables().stream()
        .map((Path file) -> FileHash.of(file))
        .sorted()
        .forEach(hash::add);
    return new Manifest.Inputs(hash.hex(), request.sources().size(), reference, models);
  }

  private static SortedMap<String, String> hashes(Map<String, String> files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    files.forEach((path, text) -> hashes.put(path, FileHash.of(text)));
    return hashes;
  }
}
