package org.yunhe.table.layout;

import java.util.Optional;

/** The layouts that are known. */
public enum Layout {
  A("export of the national database: indicators in rows, periods in columns"),
  B("the same by region: regions in rows, or a title line that names the region"),
  C("transposed: periods in rows"),
  D("export of the new portal: a TAB at the end of every cell"),
  E("series in columns under header rows 指标, 地区, 频度, 单位"),
  F("long, without header: period, name, code, value"),
  G("form of a bureau: header of several rows, or measures in columns"),
  TIDY("long, with a header that names each column"),
  NONE("no table");

  private final String description;

  Layout(String description) {
    this.description = description;
  }

  public String description() {
    return description;
  }

  /** How the account and a job write it. */
  public String code() {
    return switch (this) {
      case TIDY -> "tidy";
      case NONE -> "other";
      default -> name();
    };
  }

  public static Optional<Layout> parse(String code) {
    for (Layout layout : values()) {
      if (layout.code().equalsIgnoreCase(code)) {
        return Optional.of(layout);
      }
    }
    return Optional.empty();
  }
}
