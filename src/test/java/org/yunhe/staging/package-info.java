@NullMarked
package org.yunhe.staging;

import org.jspecify.annotations.NullMarked;
