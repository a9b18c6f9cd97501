package org.yunhe.staged;

/**
 * A statement or project belongs to an industry.
 *
 * @param subject {@code statement} or {@code project}
 * @param subjectNo its {@code statementNo} or {@code projectNo}
 * @param industrySystem system of the industry
 * @param industryCode code inside the system
 * @param basis why: {@code named} (the industry stands in the clause), {@code heading}, {@code
 *     paragraph}, {@code keyword}
 */
public record IndustryLinkRow(
    String subject, int subjectNo, String industrySystem, String industryCode, String basis)
    implements ReportRow {}
