/**
 * From numbers to quantities: the unit, the words around a number that bound it, and what the
 * numbers are that claim nothing (dates, ordinals, names).
 *
 * <p>{@link org.yunhe.report.quantity.QuantityReader} is the way in. It goes through the numbers of
 * a sentence: {@code PlainNumbers} and {@code DateNumbers} tell those that no unit could make a
 * quantity, {@code RatioReader} those of a ratio; of any other {@code AmountReader} reads value and
 * unit and {@code Bounds} what bounds it, unless {@code NonQuantities} knows that they make none.
 * {@code ListUnits} at last gives the unit that a list says once to all its items.
 */
@NullMarked
package org.yunhe.report.quantity;

import org.jspecify.annotations.NullMarked;
