package org.yunhe.table.observe;

/** What a file must tell, or else a job. */
public enum Need {
  INDICATOR("indicator", "<指标名称>"),
  UNIT("unit", "<计量单位，指数写 \"\">"),
  /** Asked for only with the unit: without it numbers are levels. */
  MEASURE("measure", "<level、growth、index 等>"),
  REGION("region", "<地区名称>"),
  PERIOD("period", "<2016、2016-Q1 或 2016-03>");

  private final String key;
  private final String placeholder;

  Need(String key, String placeholder) {
    this.key = key;
    this.placeholder = placeholder;
  }

  /** The key of the job's YAML. */
  public String key() {
    return key;
  }

  /** What stands in the suggested YAML where nothing can be guessed. */
  public String placeholder() {
    return placeholder;
  }

  /** Why a single cell is refused for it. */
  public String reason() {
    return "neither the table nor the job tells its " + key;
  }

  public String reasonCode() {
    return "unknown_" + key;
  }
}
