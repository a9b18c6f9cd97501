package org.yunhe.staged;

/** A row read from a table. Rows and columns count from 1, title lines included. */
public sealed interface TableRow extends StagedRow permits ObservationRow, RejectRow, AccountRow {}
