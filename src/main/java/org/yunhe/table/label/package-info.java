/** Names in headers and row labels, taken apart into indicator, measure, unit and base. */
@NullMarked
package org.yunhe.table.label;

import org.jspecify.annotations.NullMarked;
