@NullMarked
package org.yunhe.table.shape;

import org.jspecify.annotations.NullMarked;
