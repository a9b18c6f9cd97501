package org.yunhe.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yunhe.problem.ProblemException;

/** Files in the container of Office up to 2003, which also holds what later ones encrypt. */
final class OldOffice {
  private OldOffice() {}

  /** Why a file is not read, and what to do. */
  static ProblemException problem(String fileName, byte[] bytes) {
    return isEncrypted(bytes)
        ? new ProblemException(
            fileName, "a document that needs a password", "save it without a password")
        : new ProblemException(
            fileName, "a document of Word 97 to 2003 (.doc)", "save it as .docx");
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException | RuntimeException e) {
      return false; // the library throws many kinds for a broken file
    }
  }
}
