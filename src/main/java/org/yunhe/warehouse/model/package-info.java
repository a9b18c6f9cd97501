/** The SQL files of the warehouse, one a table, and the order that their own SQL gives them. */
@NullMarked
package org.yunhe.warehouse.model;

import org.jspecify.annotations.NullMarked;
