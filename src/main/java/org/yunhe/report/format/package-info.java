/** From the bytes of a report, whatever its kind of file, to its text. Pure functions. */
@NullMarked
package org.yunhe.report.format;

import org.jspecify.annotations.NullMarked;
