/** Lets the warehouse look up in the archive what was read from it. */
@NullMarked
package org.yunhe.job.trace;

import org.jspecify.annotations.NullMarked;
