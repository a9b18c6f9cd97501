@NullMarked
package org.yunhe.report.organization;

import org.jspecify.annotations.NullMarked;
