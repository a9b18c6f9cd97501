package org.yunhe.reference.load;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.ReferenceFiles;

/** Reference files in a folder, UTF-8. */
public record ReferenceFolder(Path folder) implements ReferenceFiles {
  @Override
  public String read(String fileName) {
    Path file = folder.resolve(fileName);
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new ProblemException(file.toString(), "is missing", "restore the file");
    } catch (CharacterCodingException e) {
      throw new ProblemException(file.toString(), "is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(), "can't be read: " + e.getMessage(), "check its permissions");
    }
  }
}
