/** Questions in SQL that a good release answers with no row. */
@NullMarked
package org.yunhe.warehouse.check;

import org.jspecify.annotations.NullMarked;
