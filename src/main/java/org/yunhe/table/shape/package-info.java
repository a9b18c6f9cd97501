/** Where titles, headers, data and footers of a sheet stand. */
@NullMarked
package org.yunhe.table.shape;

import org.jspecify.annotations.NullMarked;
