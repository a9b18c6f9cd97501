@NullMarked
package org.yunhe.table;

import org.jspecify.annotations.NullMarked;
