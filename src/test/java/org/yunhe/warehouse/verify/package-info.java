/** Tests of holding a release against its manifest. */
@NullMarked
package org.yunhe.warehouse.verify;

import org.jspecify.annotations.NullMarked;
