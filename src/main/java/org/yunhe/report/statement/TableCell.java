package org.yunhe.report.statement;

import org.yunhe.staged.Nature;

/**
 * A number of a table inside a text.
 *
 * @param claim what it says
 * @param period when it holds; empty if the document tells
 * @param nature whether it is a fact or an aim
 */
record TableCell(Claim claim, String period, Nature nature) {}
