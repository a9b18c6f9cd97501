/**
 * Where Yunhe finds what its users own (jobs, reference data, models) and where it keeps its data.
 */
@NullMarked
package org.yunhe.home;

import org.jspecify.annotations.NullMarked;
