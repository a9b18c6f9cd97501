/**
 * From the decoded source to {@link org.yunhe.report.text.CleanText}: marks and script folded,
 * broken lines joined, what newspapers, web pages and text extraction left behind taken out.
 */
@NullMarked
package org.yunhe.report.clean;

import org.jspecify.annotations.NullMarked;
