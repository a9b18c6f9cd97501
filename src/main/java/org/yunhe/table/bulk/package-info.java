/**
 * Large regular files: what of them has to be understood is planned here, and the rows are made by
 * the database.
 */
@NullMarked
package org.yunhe.table.bulk;

import org.jspecify.annotations.NullMarked;
