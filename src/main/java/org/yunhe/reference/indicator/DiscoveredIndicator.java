package org.yunhe.reference.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.yunhe.digest.Sha256;
import org.yunhe.reference.Indicator;

/** An indicator that sources name and no list holds. */
final class DiscoveredIndicator {
  private static final int DIGITS = 10;

  /** Never fed: a copy of it takes less time than looking one up. */
  private static final MessageDigest SHA_256 = Sha256.digest();

  private DiscoveredIndicator() {}

  /** Its code is {@code x_} and the first ten hexadecimal digits of the SHA-256 of its name. */
  static Indicator of(String comparedName) {
    String code = "x_" + HexFormat.of().formatHex(sha256(comparedName), 0, DIGITS / 2);
    return new Indicator(code, comparedName, "", "", "", "", "discovered");
  }

  private static byte[] sha256(String text) {
    try {
      MessageDigest digest = (MessageDigest) SHA_256.clone();
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-256 of every Java platform can be cloned", e);
    }
  }
}
