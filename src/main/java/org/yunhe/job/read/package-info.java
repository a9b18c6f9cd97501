/** The steps readReports and readTables: each archived source that has no staged file gets one. */
@NullMarked
package org.yunhe.job.read;

import org.jspecify.annotations.NullMarked;
