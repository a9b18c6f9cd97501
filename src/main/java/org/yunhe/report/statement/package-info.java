/**
 * Finds the numeric claims of a report: what its quantities are about, what they say of it, where
 * and when it holds, and whether it is a fact or an aim.
 *
 * <p>{@link org.yunhe.report.statement.StatementPass} is the way in. It takes each document through
 * {@link org.yunhe.report.statement.DocumentStatements}, sentence by sentence:
 *
 * <ol>
 *   <li>A sentence that is part of a table is read by its headers: {@code TextTable}, with {@code
 *       TabbedRows} or {@code StackedCells}; {@code Column} and {@code RowLabel} say what a figure
 *       is, {@code TableClaims} what it claims.
 *   <li>Of any other, the room {@code quantity} reads the quantities; {@code ClaimReader} goes on.
 *   <li>{@code Descriptions} sets apart those that only describe: {@code Mentions}, {@code
 *       References}, {@code Thresholds}, {@code Capacities}.
 *   <li>{@code GroupReader} puts the others into groups, with the words before (lead) and behind
 *       (post) each.
 *   <li>{@code ClaimWalk} goes through the groups. {@code LeadReader} takes the words before apart
 *       into subject and verb. What a group counts behind it is named by {@code CountedThings};
 *       else {@code SubjectFinder} finds the subject and {@code SubjectComposer} completes it by
 *       what the sentence told before ({@code SentenceMemory}, {@code EarlierClauses}, {@code
 *       InheritedSubjects}). {@code Measures} says what the number measures, and {@code ClaimList}
 *       keeps the claims.
 *   <li>{@code ClaimRegions} says where a claim holds; {@code TimeReader} when ({@code
 *       TimeMentions}, {@code PassingTimes}, {@code HeadingPeriods}, {@code ReviewSpan}, {@code
 *       Holdings}) and, with {@code NatureReader}, whether it is a fact or an aim.
 *   <li>{@code DocumentRows} makes the staged rows; {@code Headlines} drops what a headline says
 *       and its paragraph repeats.
 * </ol>
 */
@NullMarked
package org.yunhe.report.statement;

import org.jspecify.annotations.NullMarked;
