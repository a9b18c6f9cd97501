package org.yunhe.warehouse.dictionary;

/**
 * What a column means.
 *
 * @param name of the column
 * @param type of DuckDB, in lower case
 * @param description in a sentence
 * @param references {@code table.column} that it is a key of; empty if none
 * @param codelist code list that its values come from; empty if none
 */
public record ColumnDescription(
    String name, String type, String description, String references, String codelist) {}
