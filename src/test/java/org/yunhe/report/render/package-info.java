@NullMarked
package org.yunhe.report.render;

import org.jspecify.annotations.NullMarked;
