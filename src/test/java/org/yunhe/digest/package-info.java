@NullMarked
package org.yunhe.digest;

import org.jspecify.annotations.NullMarked;
