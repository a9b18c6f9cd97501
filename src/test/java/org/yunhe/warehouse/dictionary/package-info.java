/** Tests of the data dictionary. */
@NullMarked
package org.yunhe.warehouse.dictionary;

import org.jspecify.annotations.NullMarked;
