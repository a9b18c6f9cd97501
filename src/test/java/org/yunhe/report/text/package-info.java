/** Tests of the text of a report and its parts. */
@NullMarked
package org.yunhe.report.text;

import org.jspecify.annotations.NullMarked;
