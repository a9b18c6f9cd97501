/**
 * The code lists that statisticians own (indicators, units, regions, industries), loaded and
 * validated. Lookups are pure.
 */
@NullMarked
package org.yunhe.reference;

import org.jspecify.annotations.NullMarked;
