/**
 * Finds what was received, unpacks it within limits, and archives every source under the SHA-256 of
 * its bytes with its first-seen time and original name.
 */
@NullMarked
package org.yunhe.intake;

import org.jspecify.annotations.NullMarked;
