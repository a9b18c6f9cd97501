package org.yunhe.reference;

import java.nio.file.Path;
import org.yunhe.reference.load.ReferenceFolder;
import org.yunhe.reference.load.ReferenceLoader;

/** The reference data of the project, loaded once for all tests. */
public final class ProjectReference {
  public static final ReferenceFiles FILES = new ReferenceFolder(Path.of("warehouse", "reference"));

  public static final ReferenceData DATA = ReferenceLoader.load(FILES);

  private ProjectReference() {}
}
