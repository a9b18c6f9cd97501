package org.yunhe.warehouse.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names and texts written so that SQL reads them as they are. */
public final class SqlText {
  private SqlText() {}

  /** A name, or a name with its schema, in quotes. */
  public static String name(String name) {
    return Arrays.stream(name.split("\\.", -1))
        .map(part -> '"' + part.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining("."));
  }

  public static String names(Collection<String> names) {
    return names.stream().map(SqlText::name).collect(Collectors.joining(", "));
  }

  public static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  public static String literal(Path path) {
    return literal(path.toAbsolutePath().toString());
  }

  /** A list of texts: {@code ['a', 'b']}. */
  public static String list(Collection<String> texts) {
    return texts.stream().map(SqlText::literal).collect(Collectors.joining(", ", "[", "]"));
  }
}
