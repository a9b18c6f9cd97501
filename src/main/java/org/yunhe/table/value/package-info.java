/** Numbers as tables write them: what a cell says, or why it says nothing certain. */
@NullMarked
package org.yunhe.table.value;

import org.jspecify.annotations.NullMarked;
