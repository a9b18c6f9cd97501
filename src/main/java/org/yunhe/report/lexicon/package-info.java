/**
 * The word lists that statisticians own ({@code warehouse/reference/report/*.txt}), and how they
 * are looked up.
 */
@NullMarked
package org.yunhe.report.lexicon;

import org.jspecify.annotations.NullMarked;
