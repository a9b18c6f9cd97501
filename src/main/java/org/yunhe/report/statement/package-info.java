/**
 * Finds the numeric claims of a report: numbers, their units, what they are about and what they
 * say.
 */
@NullMarked
package org.yunhe.report.statement;

import org.jspecify.annotations.NullMarked;
