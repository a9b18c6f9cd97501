/** Tests of what the readers make of {@code sample-input/}. */
@NullMarked
package org.yunhe.sample;

import org.jspecify.annotations.NullMarked;
