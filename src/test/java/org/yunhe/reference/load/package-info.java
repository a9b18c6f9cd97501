/** Tests of the room of the same name. */
@NullMarked
package org.yunhe.reference.load;

import org.jspecify.annotations.NullMarked;
