/**
 * The text of a report between the passes that read it: cleaned characters with their place in the
 * source, documents, sections and sentences.
 */
@NullMarked
package org.yunhe.report.text;

import org.jspecify.annotations.NullMarked;
