/** DuckDB with the fixed settings of the warehouse. */
@NullMarked
package org.yunhe.warehouse.database;

import org.jspecify.annotations.NullMarked;
