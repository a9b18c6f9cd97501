@NullMarked
package org.yunhe.report.project;

import org.jspecify.annotations.NullMarked;
