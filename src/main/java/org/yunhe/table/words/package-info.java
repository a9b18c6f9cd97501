/**
 * The words by which tables are understood (measure words, missing markers, column headings, first
 * words of footers), loaded from the reference data that statisticians own.
 */
@NullMarked
package org.yunhe.table.words;

import org.jspecify.annotations.NullMarked;
