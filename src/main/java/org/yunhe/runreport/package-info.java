/** What a run did, kept as one JSON file a run. */
@NullMarked
package org.yunhe.runreport;

import org.jspecify.annotations.NullMarked;
