@NullMarked
package org.yunhe.job;

import org.jspecify.annotations.NullMarked;
