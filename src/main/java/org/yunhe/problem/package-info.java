/** What is said to a person when something is wrong: what, where, and what to do. */
@NullMarked
package org.yunhe.problem;

import org.jspecify.annotations.NullMarked;
