/** Indicators: those of {@code indicators.csv} under all their names, and discovered ones. */
@NullMarked
package org.yunhe.reference.indicator;

import org.jspecify.annotations.NullMarked;
