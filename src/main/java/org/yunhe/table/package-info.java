/**
 * Tables into staged rows: the layouts in which statistics bureaus publish and return their monthly
 * figures, recognised from the content. Pure functions of bytes, hints and reference data.
 */
@NullMarked
package org.yunhe.table;

import org.jspecify.annotations.NullMarked;
