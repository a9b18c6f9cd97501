package org.yunhe.staged;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document inside a source: a work report, a resolution, a communiqué.
 *
 * @param documentNo its number inside the source, from 1
 * @param title its title without line breaks; empty if it has none
 * @param documentKind {@code work_report}, {@code resolution}, {@code communique}, {@code analysis}
 *     or {@code other}
 * @param regionCode GB/T 2260 code of the region that issues it, if known
 * @param regionName that region as the text names it; empty if unknown
 * @param issuedOn when it was delivered or passed
 * @param planYear the year ahead that its plans are for
 * @param speaker who delivered it; empty if not said
 * @param meeting where it was delivered; empty if not said
 * @param charStart its first character in the source
 * @param charEnd after its last character
 */
public record DocumentRow(
    int documentNo,
    String title,
    String documentKind,
    @Nullable String regionCode,
    String regionName,
    @Nullable LocalDate issuedOn,
    @Nullable Integer planYear,
    String speaker,
    String meeting,
    int charStart,
    int charEnd)
    implements ReportRow {}
