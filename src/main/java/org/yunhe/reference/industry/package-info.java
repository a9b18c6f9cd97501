/** The national classification of industries. */
@NullMarked
package org.yunhe.reference.industry;

import org.jspecify.annotations.NullMarked;
