/**
 * The rows that readers of reports and tables produce: the only thing that they share with the
 * warehouse. Plain records, no logic but their own.
 */
@NullMarked
package org.yunhe.staged;

import org.jspecify.annotations.NullMarked;
