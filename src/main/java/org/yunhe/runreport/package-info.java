/** What a run did, kept as one JSON file a run and told to a person at its end. */
@NullMarked
package org.yunhe.runreport;

import org.jspecify.annotations.NullMarked;
