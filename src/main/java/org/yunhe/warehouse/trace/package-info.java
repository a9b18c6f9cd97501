/**
 * Looks up in the sources what a warehouse says it read there, for the checks that compare both.
 */
@NullMarked
package org.yunhe.warehouse.trace;

import org.jspecify.annotations.NullMarked;
