/** What every table and column means, written once and shown everywhere. */
@NullMarked
package org.yunhe.warehouse.dictionary;

import org.jspecify.annotations.NullMarked;
