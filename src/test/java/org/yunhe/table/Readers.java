package org.yunhe.table;

import org.yunhe.reference.ProjectReference;

/** The reader with the project's reference data, made once for all tests. */
public final class Readers {
  private static final TableReader READER =
      TableReader.create(ProjectReference.DATA, ProjectReference.FILES);

  private Readers() {}

  public static TableReader reader() {
    return READER;
  }
}
