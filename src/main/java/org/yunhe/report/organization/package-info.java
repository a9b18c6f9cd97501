/** Companies and institutions that take part in the projects of a report. */
@NullMarked
package org.yunhe.report.organization;

import org.jspecify.annotations.NullMarked;
