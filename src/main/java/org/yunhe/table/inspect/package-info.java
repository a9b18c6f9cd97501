/** Shows a person what was understood of a table. */
@NullMarked
package org.yunhe.table.inspect;

import org.jspecify.annotations.NullMarked;
