@NullMarked
package org.yunhe.report.clean;

import org.jspecify.annotations.NullMarked;
