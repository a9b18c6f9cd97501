package org.yunhe.warehouse.dictionary;

import java.util.List;

/**
 * What a table means.
 *
 * @param name with its schema if that is not {@code main}
 * @param title in Chinese, for people who pick it from a list
 * @param description what one row is
 * @param key the columns that tell its rows apart
 * @param order the columns it is sorted by, the key last so that the order is total
 * @param partitioned whether its Parquet lies in one folder a {@code year}
 * @param columns in their order
 */
public record TableDescription(
    String name,
    String title,
    String description,
    List<String> key,
    List<String> order,
    boolean partitioned,
    List<ColumnDescription> columns) {

  public TableDescription {
    key = List.copyOf(key);
    order = List.copyOf(order);
    columns = List.copyOf(columns);
  }

  /** Its folder in a release: {@code audit.reject} lies in {@code audit_reject}. */
  public String folder() {
    return name.replace('.', '_');
  }
}
