/** From bytes to characters: charset detection and decoding. Pure functions. */
@NullMarked
package org.yunhe.text;

import org.jspecify.annotations.NullMarked;
