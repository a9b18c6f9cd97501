@NullMarked
package org.yunhe.intake;

import org.jspecify.annotations.NullMarked;
