/** Tests of the marts: exact rows from small staged sources. */
@NullMarked
package org.yunhe.warehouse.marts;

import org.jspecify.annotations.NullMarked;
