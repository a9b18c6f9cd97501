/** Periods as headers, labels and titles write them, whole or in parts. */
@NullMarked
package org.yunhe.table.time;

import org.jspecify.annotations.NullMarked;
