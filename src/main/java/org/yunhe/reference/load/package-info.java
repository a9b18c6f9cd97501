/**
 * Reads the files of {@code warehouse/reference/} into the lookups, and says everything that is
 * wrong in any of them at once.
 */
@NullMarked
package org.yunhe.reference.load;

import org.jspecify.annotations.NullMarked;
