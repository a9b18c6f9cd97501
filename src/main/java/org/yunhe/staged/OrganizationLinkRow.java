package org.yunhe.staged;

/**
 * An organisation takes part in a project.
 *
 * @param projectNo the project
 * @param organizationName the organisation as named
 * @param basis why: {@code owner} (part of the project's name), {@code partner} (与…合作), {@code
 *     clause}
 */
public record OrganizationLinkRow(int projectNo, String organizationName, String basis)
    implements ReportRow {}
