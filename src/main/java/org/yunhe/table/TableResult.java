package org.yunhe.table;

import java.util.List;
import org.yunhe.staged.TableRow;

/**
 * What was read from a table file.
 *
 * @param rows one row a data cell or reject, in the order of the file, and the account at the end
 * @param understanding how the file was understood
 */
public record TableResult(List<TableRow> rows, Understanding understanding) {}
