/**
 * From the decoded text of a report to staged rows: cleaning, structure, then named passes that
 * each find one kind of row. Pure functions over immutable data.
 */
@NullMarked
package org.yunhe.report;

import org.jspecify.annotations.NullMarked;
