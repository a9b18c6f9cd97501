/** Tests of the warehouse. */
@NullMarked
package org.yunhe.warehouse;

import org.jspecify.annotations.NullMarked;
