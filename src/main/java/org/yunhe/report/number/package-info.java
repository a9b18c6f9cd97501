/**
 * Finds the numbers of a text, in digits and in Chinese numerals, and accounts for each of them.
 */
@NullMarked
package org.yunhe.report.number;

import org.jspecify.annotations.NullMarked;
