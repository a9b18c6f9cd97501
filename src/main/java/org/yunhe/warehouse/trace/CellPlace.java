package org.yunhe.warehouse.trace;

/**
 * Where a cell stands in a source.
 *
 * @param sheet name of the sheet; empty but for workbooks
 * @param rowNo row, from 1
 * @param columnNo column, from 1
 */
public record CellPlace(String sheet, int rowNo, int columnNo) {}
