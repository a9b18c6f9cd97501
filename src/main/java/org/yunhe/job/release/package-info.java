/**
 * The steps buildModels, runChecks and publishRelease: from staged files to a published release.
 */
@NullMarked
package org.yunhe.job.release;

import org.jspecify.annotations.NullMarked;
