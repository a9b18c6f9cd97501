package org.yunhe.staged;

import org.jspecify.annotations.Nullable;

/**
 * What a report says is done about one named project.
 *
 * @param documentNo the document it stands in
 * @param projectNo its number inside the source, from 1
 * @param name the name, verbatim
 * @param projectCode the name without tails, quotes and generic prefixes: the same in every
 *     document that names the project
 * @param regionCode GB/T 2260 code of the region it is about, if known
 * @param regionName that region as named; empty if unknown
 * @param action the verbs that say what is done, verbatim
 * @param stage how far it is or is meant to get
 * @param nature reported or promised
 * @param periodCode the period it is about; empty if the text does not tell
 * @param section heading path of its section, joined by {@code " / "}
 * @param quote the clause that carries it, verbatim from the source
 * @param charStart first character of the quote
 * @param charEnd after the last character of the quote
 */
public record ProjectRow(
    int documentNo,
    int projectNo,
    String name,
    String projectCode,
    @Nullable String regionCode,
    String regionName,
    String action,
    Stage stage,
    Nature nature,
    String periodCode,
    String section,
    String quote,
    int charStart,
    int charEnd)
    implements ReportRow {}
