package org.yunhe.staged;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** How rows and their fields are called in staged files. */
public final class StagedNames {
  private StagedNames() {}

  /**
   * The struct of a kind of row and the value of {@code record}: {@code IndustryLinkRow} is {@code
   * industry_link}.
   */
  public static String record(Class<?> rowType) {
    return snakeCase(rowType.getSimpleName().replaceFirst("Row$", ""));
  }

  /** A field: {@code charStart} is {@code char_start}. */
  public static String field(RecordComponent component) {
    return snakeCase(component.getName());
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
