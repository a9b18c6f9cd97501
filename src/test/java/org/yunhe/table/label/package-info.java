@NullMarked
package org.yunhe.table.label;

import org.jspecify.annotations.NullMarked;
