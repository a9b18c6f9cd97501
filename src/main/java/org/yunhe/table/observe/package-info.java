/** From cells and what they are about to staged observations, against the reference data. */
@NullMarked
package org.yunhe.table.observe;

import org.jspecify.annotations.NullMarked;
