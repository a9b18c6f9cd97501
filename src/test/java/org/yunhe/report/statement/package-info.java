@NullMarked
package org.yunhe.report.statement;

import org.jspecify.annotations.NullMarked;
