/** Units of measure: those of {@code units.csv}, and those that a text composes of them. */
@NullMarked
package org.yunhe.reference.unit;

import org.jspecify.annotations.NullMarked;
