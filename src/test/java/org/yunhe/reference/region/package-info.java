/** Tests of the room of the same name. */
@NullMarked
package org.yunhe.reference.region;

import org.jspecify.annotations.NullMarked;
