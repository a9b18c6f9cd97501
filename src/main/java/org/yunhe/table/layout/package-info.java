/** The layouts: how title, header and label combine into what a cell is about. */
@NullMarked
package org.yunhe.table.layout;

import org.jspecify.annotations.NullMarked;
