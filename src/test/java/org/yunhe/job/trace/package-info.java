@NullMarked
package org.yunhe.job.trace;

import org.jspecify.annotations.NullMarked;
