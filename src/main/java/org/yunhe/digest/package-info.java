/** SHA-256: of bytes, texts and files, and of lists of texts. */
@NullMarked
package org.yunhe.digest;

import org.jspecify.annotations.NullMarked;
