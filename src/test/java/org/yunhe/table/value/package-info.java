@NullMarked
package org.yunhe.table.value;

import org.jspecify.annotations.NullMarked;
