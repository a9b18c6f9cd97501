package org.yunhe.runreport;

/**
 * What a step did.
 *
 * @param name of the step
 * @param status of Spring Batch: {@code COMPLETED}, {@code FAILED} …
 * @param read items read
 * @param written items written
 * @param skipped items that could not be processed
 * @param filtered items that were known already, or of no kind that is read
 * @param rejected records refused, with their reason in the release
 * @param seconds how long it took
 */
public record StepReport(
    String name,
    String status,
    long read,
    long written,
    long skipped,
    long filtered,
    long rejected,
    double seconds) {}
