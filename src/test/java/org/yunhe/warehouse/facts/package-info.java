/** Tests of the fact models: exact rows from small staged sources. */
@NullMarked
package org.yunhe.warehouse.facts;

import org.jspecify.annotations.NullMarked;
