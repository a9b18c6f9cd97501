/** What was read from a report as one self-contained page for a person to check. */
@NullMarked
package org.yunhe.report.render;

import org.jspecify.annotations.NullMarked;
