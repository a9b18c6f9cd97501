/**
 * Named projects of a report: which verbs govern which names, how lists split, and which of the
 * names are projects.
 *
 * <p>{@link org.yunhe.report.project.ProjectPass} is the way in. {@code ProjectReader} takes each
 * document through:
 *
 * <ol>
 *   <li>{@code Passages} joins a title that names a project with the sentences below it.
 *   <li>{@code CandidateFinder} passes over sentences that name nothing built and no building, and
 *       cuts the others into clauses. {@code VerbFinder} finds the verbs of a clause, {@code
 *       ClauseReader} what they govern; {@code Topic}, {@code NameRow} and {@code Event} go on from
 *       one clause or sentence to the next, {@code Progress} tells how far a subject has got.
 *   <li>{@code ListReader} splits what a verb governs into names, which {@code NameTrimmer} trims.
 *   <li>{@code ProjectJudge} says which candidates are projects, by the {@code Features} that a
 *       {@code LinearModel} weighs.
 *   <li>{@code ProjectNature} tells aims from facts; {@code ProjectCode} tells whether two names
 *       are those of one project.
 * </ol>
 */
@NullMarked
package org.yunhe.report.project;

import org.jspecify.annotations.NullMarked;
