/** Tests of the words that tables use. */
@NullMarked
package org.yunhe.table.words;

import org.jspecify.annotations.NullMarked;
