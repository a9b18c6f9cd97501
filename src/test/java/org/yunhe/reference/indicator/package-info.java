/** Tests of the room of the same name. */
@NullMarked
package org.yunhe.reference.indicator;

import org.jspecify.annotations.NullMarked;
