@NullMarked
package org.yunhe.report.industry;

import org.jspecify.annotations.NullMarked;
