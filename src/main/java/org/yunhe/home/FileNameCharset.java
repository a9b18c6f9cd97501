package org.yunhe.home;

import java.nio.charset.Charset;

/** What the locale lets Java read and write in arguments and names of files. */
public final class FileNameCharset {
  private static final Charset CHARSET =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  /** What to do where it is not {@link #isChinese}. */
  public static final String ACTION = "start with the variable LC_ALL=C.UTF-8";

  private FileNameCharset() {}

  /** Whether Chinese is among it; without a locale, as cron starts programs, it is not. */
  public static boolean isChinese() {
    return CHARSET.newEncoder().canEncode('政');
  }
}
