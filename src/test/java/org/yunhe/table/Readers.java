package org.yunhe.table;

import java.nio.file.Path;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.load.ReferenceFolder;
import org.yunhe.reference.load.ReferenceLoader;

/** The reader with the project's reference data, loaded once for all tests. */
public final class Readers {
  private static final ReferenceFolder FILES =
      new ReferenceFolder(Path.of("warehouse", "reference"));
  private static final ReferenceData REFERENCE = ReferenceLoader.load(FILES);
  private static final TableReader READER = TableReader.create(REFERENCE, FILES);

  private Readers() {}

  public static TableReader reader() {
    return READER;
  }

  public static ReferenceFolder files() {
    return FILES;
  }

  public static ReferenceData reference() {
    return REFERENCE;
  }
}
