package org.yunhe.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.SourceKind;
import org.yunhe.text.TextDecoder;

/** Decides what a source is read as: by the ending of its name, and for .txt by how it begins. */
public final class SourceRouting {
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
    return mayBeReport(fileName) || mayBeTable(fileName);
  }

  /** Whether files of this name may be reports; a person who says so of a .txt is right. */
  public static boolean mayBeReport(String fileName) {
    String ending = ending(fileName);
    return REPORTS.contains(ending) || ending.equals("txt");
  }

  /** Whether files of this name may be tables. */
  public static boolean mayBeTable(String fileName) {
    String ending = ending(fileName);
    return TABLES.contains(ending) || ending.equals("txt");
  }

  /** What a source is read as; empty if files of its kind are not read. */
  public static Optional<SourceKind> kind(String fileName, byte[] content) {
    String ending = ending(fileName);
    if (Unpacker.isArchive(fileName)) {
      return Optional.of(SourceKind.UNREADABLE);
    }
    if (TABLES.contains(ending)) {
      return Optional.of(SourceKind.TABLE);
    }
    if (REPORTS.contains(ending)) {
      return Optional.of(SourceKind.REPORT);
    }
    if (ending.equals("txt")) {
      return Optional.of(isTable(fileName, content) ? SourceKind.TABLE : SourceKind.REPORT);
    }
    return Optional.empty();
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
