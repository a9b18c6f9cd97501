@NullMarked
package org.yunhe.report.number;

import org.jspecify.annotations.NullMarked;
