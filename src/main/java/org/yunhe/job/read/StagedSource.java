package org.yunhe.job.read;

import java.nio.file.Path;
import org.yunhe.intake.ArchivedSource;

/**
 * A source that was read.
 *
 * @param source it
 * @param partial its staged file, not yet in its place
 * @param target the place of the staged file
 * @param rejected how many records were refused
 */
record StagedSource(ArchivedSource source, Path partial, Path target, int rejected) {}
