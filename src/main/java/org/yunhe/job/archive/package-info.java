/** The step archiveSources: from the job's inputs into the archive. */
@NullMarked
package org.yunhe.job.archive;

import org.jspecify.annotations.NullMarked;
