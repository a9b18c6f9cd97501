@NullMarked
package org.yunhe.report.lexicon;

import org.jspecify.annotations.NullMarked;
