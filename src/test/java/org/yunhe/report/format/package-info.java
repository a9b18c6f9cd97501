@NullMarked
package org.yunhe.report.format;

import org.jspecify.annotations.NullMarked;
