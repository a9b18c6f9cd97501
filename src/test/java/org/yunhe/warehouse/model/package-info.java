/** Tests of loading and ordering models. */
@NullMarked
package org.yunhe.warehouse.model;

import org.jspecify.annotations.NullMarked;
