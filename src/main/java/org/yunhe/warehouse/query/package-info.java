/** Runs an analyst's SQL on the current release, read-only. */
@NullMarked
package org.yunhe.warehouse.query;

import org.jspecify.annotations.NullMarked;
