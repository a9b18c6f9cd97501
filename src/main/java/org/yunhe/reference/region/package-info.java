/** Regions of GB/T 2260 over time: found by code, by name, and inside a sentence. */
@NullMarked
package org.yunhe.reference.region;

import org.jspecify.annotations.NullMarked;
