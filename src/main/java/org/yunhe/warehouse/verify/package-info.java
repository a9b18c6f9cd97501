/** Holds a published release against its manifest, the checks and the archived sources. */
@NullMarked
package org.yunhe.warehouse.verify;

import org.jspecify.annotations.NullMarked;
