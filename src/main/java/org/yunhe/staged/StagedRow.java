package org.yunhe.staged;

/** One row of a staged file. */
public sealed interface StagedRow permits ReportRow, TableRow {}
