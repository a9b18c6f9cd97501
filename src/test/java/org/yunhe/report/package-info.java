@NullMarked
package org.yunhe.report;

import org.jspecify.annotations.NullMarked;
