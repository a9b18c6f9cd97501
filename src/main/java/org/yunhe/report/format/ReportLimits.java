package org.yunhe.report.format;

/**
 * How much of one report is held in memory at once. What is larger is refused with a reason.
 *
 * @param textBytes bytes of a plain text or a web page, of the XML of a Word document unpacked, or
 *     drawing commands of a PDF
 */
public record ReportLimits(long textBytes) {
  private static final int MEGABYTE = 1_000_000;

  /** Pictures take far more room in a file than text does. */
  private static final int ROOM_FOR_PICTURES = 10;

  /** What fits into a memory of 2 GB, two files at a time; the longest reports have 1 MB. */
  public static final ReportLimits STANDARD = of(20);

  /** For files that were read before, under whatever limits their job set. */
  public static final ReportLimits NONE = new ReportLimits(Long.MAX_VALUE / ROOM_FOR_PICTURES);

  /** Limits as a job writes them. */
  public static ReportLimits of(int megabytes) {
    return new ReportLimits((long) megabytes * MEGABYTE);
  }

  /** Bytes of a file that holds pictures beside its text. */
  long fileBytes() {
    return textBytes * ROOM_FOR_PICTURES;
  }
}
