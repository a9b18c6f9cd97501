/**
 * Finds the numeric claims of a report: what its quantities are about, what they say of it, where
 * and when it holds, and whether it is a fact or an aim.
 */
@NullMarked
package org.yunhe.report.statement;

import org.jspecify.annotations.NullMarked;
