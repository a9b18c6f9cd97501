package org.yunhe.report.project;

import java.util.List;

/**
 * A candidate of which a person said whether it is a project.
 *
 * @param features what the model weighs
 * @param project whether it is one
 */
record Example(List<String> features, boolean project) {}
