@NullMarked
package org.yunhe.disk;

import org.jspecify.annotations.NullMarked;
