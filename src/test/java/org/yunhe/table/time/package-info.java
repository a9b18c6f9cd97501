@NullMarked
package org.yunhe.table.time;

import org.jspecify.annotations.NullMarked;
