/** Exports a built warehouse and publishes it in one step. */
@NullMarked
package org.yunhe.warehouse.release;

import org.jspecify.annotations.NullMarked;
