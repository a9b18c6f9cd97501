@NullMarked
package org.yunhe;

import org.jspecify.annotations.NullMarked;
