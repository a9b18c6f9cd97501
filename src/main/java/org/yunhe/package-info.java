/**
 * Yunhe (运河): from government work reports and monthly statistical tables to a star-schema
 * warehouse. Data flows one way: intake, readers of reports and tables, staging, warehouse, run
 * report; the job ties them together, the commands start it.
 */
@NullMarked
package org.yunhe;

import org.jspecify.annotations.NullMarked;
