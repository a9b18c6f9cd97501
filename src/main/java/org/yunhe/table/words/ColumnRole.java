package org.yunhe.table.words;

/** What the cells of a column tell, by its heading. */
public enum ColumnRole {
  INDICATOR,
  INDUSTRY,
  /** What tells parts or kinds of the same indicator apart: 规格, 分组. */
  QUALIFIER,
  REGION,
  PERIOD,
  YEAR,
  QUARTER,
  MONTH,
  VALUE,
  UNIT,
  /** The power of ten that a number is to be multiplied by: UNIT_MULT of SDMX. */
  MULTIPLIER,
  MEASURE,
  FREQUENCY,
  INDICATOR_CODE,
  INDUSTRY_CODE,
  REGION_CODE,
  /** A code of the form's own. */
  CODE,
  /** A running number. */
  NUMBER,
  REMARK,
  /** The place of a row in an order: a number, but of the column to its left. */
  RANK,
  /** 甲, 乙: the letter of a row that numbers the columns. */
  NUMBERING;

  /** Whether cells under such a heading are never observations. */
  public boolean isDescriptive() {
    return this != VALUE && this != RANK;
  }
}
