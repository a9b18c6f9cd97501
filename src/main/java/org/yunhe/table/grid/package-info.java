/**
 * From bytes to sheets of cells, whatever the file format: separated text, Excel workbooks, web
 * pages saved as workbooks. Knows nothing of statistics.
 */
@NullMarked
package org.yunhe.table.grid;

import org.jspecify.annotations.NullMarked;
