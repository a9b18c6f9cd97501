/**
 * The word lists that statisticians own ({@code warehouse/reference/report/*.txt}), and how they
 * and single chars are looked up in a text.
 */
@NullMarked
package org.yunhe.report.lexicon;

import org.jspecify.annotations.NullMarked;
