/**
 * From staged rows to a published release: what a caller needs. Its rooms: {@code model} (the SQL
 * files and their order), {@code dictionary} (what tables and columns mean), {@code database}
 * (DuckDB), {@code build} (runs the models), {@code trace} (looks up in the sources what was read
 * from them), {@code check}, {@code release} (exports and publishes), {@code verify} and {@code
 * query}.
 */
@NullMarked
package org.yunhe.warehouse;

import org.jspecify.annotations.NullMarked;
