/** Writes what readers produced into immutable Parquet files, one a source and reader version. */
@NullMarked
package org.yunhe.staging;

import org.jspecify.annotations.NullMarked;
