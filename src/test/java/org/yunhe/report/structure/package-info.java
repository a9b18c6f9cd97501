@NullMarked
package org.yunhe.report.structure;

import org.jspecify.annotations.NullMarked;
