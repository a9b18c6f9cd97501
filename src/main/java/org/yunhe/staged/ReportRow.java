package org.yunhe.staged;

/**
 * A row read from a report. Places ({@code charStart} inclusive, {@code charEnd} exclusive) count
 * code points of the decoded source as it stands; {@code documentNo} counts the documents of the
 * source from 1.
 */
public sealed interface ReportRow extends StagedRow
    permits DocumentRow,
        StatementRow,
        ProjectRow,
        IndustryRow,
        IndustryLinkRow,
        OrganizationLinkRow,
        NumberRow,
        RejectRow,
        AccountRow {}
