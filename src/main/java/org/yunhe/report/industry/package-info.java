/**
 * The local industrial systems of a report (“3+3”, 6+N, 六大产业), read from the text itself, and which
 * statements and projects belong to which industry.
 */
@NullMarked
package org.yunhe.report.industry;

import org.jspecify.annotations.NullMarked;
