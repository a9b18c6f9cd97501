package org.yunhe.warehouse.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The folder of a model, which says what its SQL becomes. */
public enum Layer {
  /** Renames and selects staged rows and reference data; a temporary view. */
  STAGING("temporary view", false),
  /** Work that several models share; a temporary table. */
  INTERMEDIATE("temporary table", false),
  DIMENSIONS("table", true),
  FACTS("table", true),
  BRIDGES("table", true),
  /** What analysts and BI tools start from; a view over published tables. */
  MARTS("view", true),
  /** Accounts of what was read and refused; a table in the schema {@code audit}. */
  AUDIT("table", true),
  /** A code list or an exchange format; its rows are written as CSV. */
  EXPORTS("", false),
  /** A question that a good release answers with no row; builds nothing. */
  CHECKS("", false);

  private final String relation;
  private final boolean published;

  Layer(String relation, boolean published) {
    this.relation = relation;
    this.published = published;
  }

  static Optional<Layer> ofFolder(String folder) {
    return Arrays.stream(values()).filter(layer -> layer.folder().equals(folder)).findFirst();
  }

  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code create} is followed by. */
  public String relation() {
    return relation;
  }

  /** Whether it makes a table or view at all. */
  public boolean builds() {
    return !relation.isEmpty();
  }

  /** Whether a release holds it. */
  public boolean published() {
    return published;
  }

  /** The name of a model in this layer: {@code audit.reject}, {@code dim_region}. */
  String qualify(String fileName) {
    return this == AUDIT ? "audit." + fileName : fileName;
  }
}
