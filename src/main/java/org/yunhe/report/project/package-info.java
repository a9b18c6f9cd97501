/**
 * Named projects of a report: which verbs govern which names, how lists split, and which of the
 * names are projects.
 */
@NullMarked
package org.yunhe.report.project;

import org.jspecify.annotations.NullMarked;
