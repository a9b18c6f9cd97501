/** From cleaned text to documents, their metadata, sections and sentences. */
@NullMarked
package org.yunhe.report.structure;

import org.jspecify.annotations.NullMarked;
