/** Tests of the room of the same name. */
@NullMarked
package org.yunhe.reference;

import org.jspecify.annotations.NullMarked;
