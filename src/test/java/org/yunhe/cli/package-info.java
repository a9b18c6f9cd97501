@NullMarked
package org.yunhe.cli;

import org.jspecify.annotations.NullMarked;
