package org.yunhe.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.SourceKind;
import org.yunhe.text.TextDecoder;

/**
 * Decides what a source is read as: by its content where that tells, as of the files of Office;
 * else by the ending of its name, and where that says nothing of a text, by how the text begins.
 */
public final class SourceRouting {
  private static final String TEXT = "txt";
  private static final Set<String> PAGES = Set.of("html", "htm");
  private static final Set<String> REPORTS = Set.of("html", "htm", "docx", "pdf");
  private static final Set<String> TABLES = Set.of("csv", "tsv", "xls", "xlsx");

  /**
   * So many bytes tell a table from a report; how much of either is held is its reader's to limit.
   * An even number cuts no character of UTF-16 in two, and one of another charset does no harm.
   */
  private static final int HEAD = 1_000_000;

  private SourceRouting() {}

  /** Whether files of this name are read at all; archives are, for what they hold. */
  public static boolean isRead(String fileName) {
    String ending = ending(fileName);
    return REPORTS.contains(ending) || TABLES.contains(ending) || ending.equals(TEXT);
  }

  /** Whether a file may be a report; a person who says so of a .txt is right. */
  public static boolean mayBeReport(String fileName, byte[] content) {
    return mayBe(SourceKind.REPORT, fileName, content);
  }

  /** Whether a file may be a table. */
  public static boolean mayBeTable(String fileName, byte[] content) {
    return mayBe(SourceKind.TABLE, fileName, content);
  }

  private static boolean mayBe(SourceKind kind, String fileName, byte[] content) {
    boolean plainText = ending(fileName).equals(TEXT) && ContentMark.kind(content).isEmpty();
    return plainText || kind(fileName, content).filter(kind::equals).isPresent();
  }

  /** What a source is read as; empty if files of its kind are not read. */
  public static Optional<SourceKind> kind(String fileName, byte[] content) {
    if (Unpacker.isArchive(fileName)) {
      return Optional.of(SourceKind.UNREADABLE);
    }
    return isRead(fileName)
        ? ContentMark.kind(content).or(() -> Optional.of(kindByName(fileName, content)))
        : Optional.empty();
  }

  private static SourceKind kindByName(String fileName, byte[] content) {
    String ending = ending(fileName);
    if (TABLES.contains(ending)) {
      return SourceKind.TABLE;
    }
    // A text under the name of a .docx or .pdf is neither, so its name tells no more than .txt.
    boolean page = PAGES.contains(ending);
    return !page && isTable(fileName, content) ? SourceKind.TABLE : SourceKind.REPORT;
  }

  private static boolean isTable(String fileName, byte[] content) {
    byte[] head = content.length > HEAD ? Arrays.copyOf(content, HEAD) : content;
    try {
      return TableShape.isTable(TextDecoder.decode(fileName, head).text());
    } catch (ProblemException e) {
      return false; // whoever reads it says what is wrong with it
    }
  }

  /** What follows the last point of a name, in lower case; empty if there is none. */
  public static String ending(String fileName) {
    int point = fileName.lastIndexOf('.');
    return point < 0 ? "" : fileName.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
