/**
 * The steps readReports, readTables and readBrokenArchives: each archived source that has no staged
 * file gets one.
 */
@NullMarked
package org.yunhe.job.read;

import org.jspecify.annotations.NullMarked;
