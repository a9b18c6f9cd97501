/** Tests of the checks: each finds what it is for. */
@NullMarked
package org.yunhe.warehouse.check;

import org.jspecify.annotations.NullMarked;
