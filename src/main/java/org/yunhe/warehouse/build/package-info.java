/** Runs the models on the staged rows and the reference data. */
@NullMarked
package org.yunhe.warehouse.build;

import org.jspecify.annotations.NullMarked;
