/** Tests of queries and their output. */
@NullMarked
package org.yunhe.warehouse.query;

import org.jspecify.annotations.NullMarked;
