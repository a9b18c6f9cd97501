/** The commands. Errors go to standard error, results to standard output. */
@NullMarked
package org.yunhe.cli;

import org.jspecify.annotations.NullMarked;
