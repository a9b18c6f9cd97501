package org.yunhe.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which sources, files and inputs are told apart. */
public final class Sha256 {
  private Sha256() {}

  /** A digest that nothing was fed to yet. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The SHA-256 of bytes, in lower-case hexadecimal. */
  public static String of(byte[] content) {
    return hex(digest().digest(content));
  }

  /** A finished digest, in lower-case hexadecimal. */
  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
