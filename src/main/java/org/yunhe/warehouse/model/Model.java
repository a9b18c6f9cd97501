package org.yunhe.warehouse.model;

import java.util.Set;

/**
 * One SQL file, which builds one table or asks one question.
 *
 * @param path the file, below {@code models/}
 * @param name the table it builds, with its schema if that is not {@code main}
 * @param layer the folder it lies in
 * @param comment the comment on its top: grain and purpose, or a check's header
 * @param sql the file's text
 * @param references the tables that it reads, as its SQL names them
 */
public record Model(
    String path, String name, Layer layer, String comment, String sql, Set<String> references) {

  public Model {
    references = Set.copyOf(references);
  }
}
