package org.yunhe.table;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.SourceKind;

/**
 * Hints of a job for the files whose name matches a pattern. In the job's YAML:
 *
 * <pre>
 * tables:
 *   - match: "F_hgyd_*.csv"     # file name, with * ? {a,b} as in a shell
 *     region: 全国               # where the file names none; with region rows: the region they lie in
 *   - match: "*无指标*.csv"
 *     indicator: 地区生产总值
 *     unit: 亿元                 # "" for none, as of an index
 *     measure: level            # a measure of the contract: level, growth, index_ytd …
 *   - match: "*社会消费品零售总额_全省.xls*"
 *     indicator: 社会消费品零售总额
 *     period: 2016              # 2016, 2016-Q1, 2016-03 or 2016-01/2016-03
 *     layout: G                 # A to G or tidy, where the reader should not decide itself
 *     charset: GB18030
 *   - match: "*.txt"
 *     kind: table               # table or report, where the content would decide
 * </pre>
 *
 * Each key but {@code match} may be left out. Where several patterns match, the first that tells
 * something wins.
 *
 * @param match pattern of the file name, without folders
 * @param hints what it supplies
 * @param kind what such files are read as; null to leave it to their names and contents
 */
public record TableOverride(String match, TableHints hints, @Nullable SourceKind kind) {
  public TableOverride(String match, TableHints hints) {
    this(match, hints, null);
  }

  /** Whether a file's name matches; names that no file system allows never do. */
  public boolean matches(String fileName) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + match);
      return matcher.matches(Path.of(lastPart(fileName)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The hints of all patterns that match a file. */
  public static TableHints hintsFor(String fileName, List<TableOverride> overrides) {
    TableHints hints = TableHints.NONE;
    for (TableOverride override : overrides) {
      if (override.matches(fileName)) {
        hints = hints.or(override.hints());
      }
    }
    return hints;
  }

  /** What the first pattern that matches a file and names a kind says it is. */
  public static Optional<SourceKind> kindFor(String fileName, List<TableOverride> overrides) {
    return overrides.stream()
        .filter(override -> override.kind() != null && override.matches(fileName))
        .findFirst()
        .map(TableOverride::kind);
  }

  /** The name that a pattern is held against: without the folders that a name in an archive has. */
  public static String lastPart(String fileName) {
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    return fileName.substring(slash + 1);
  }
}
