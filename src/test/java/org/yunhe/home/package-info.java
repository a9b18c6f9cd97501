@NullMarked
package org.yunhe.home;

import org.jspecify.annotations.NullMarked;
