@NullMarked
package org.yunhe.text;

import org.jspecify.annotations.NullMarked;
