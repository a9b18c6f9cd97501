/**
 * From numbers to quantities: the unit, the words around a number that bound it, and what the
 * numbers are that claim nothing (dates, ordinals, names).
 */
@NullMarked
package org.yunhe.report.quantity;

import org.jspecify.annotations.NullMarked;
