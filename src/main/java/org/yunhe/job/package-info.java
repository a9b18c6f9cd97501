/** The nightly job: its YAML, its steps as Spring Batch sees them, restart and schedule. */
@NullMarked
package org.yunhe.job;

import org.jspecify.annotations.NullMarked;
