/** Files that are whole or not there at all, whenever the power fails. */
@NullMarked
package org.yunhe.disk;

import org.jspecify.annotations.NullMarked;
