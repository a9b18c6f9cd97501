/** Tests of building and publishing releases. */
@NullMarked
package org.yunhe.warehouse.release;

import org.jspecify.annotations.NullMarked;
