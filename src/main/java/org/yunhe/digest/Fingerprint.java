package org.yunhe.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The SHA-256 of a list of texts; no two lists run into each other. */
public final class Fingerprint {
  private final MessageDigest digest = Sha256.digest();

  /** Adds a text. */
  public Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** The fingerprint, in lower-case hexadecimal; ends the adding. */
  public String hex() {
    return Sha256.hex(digest.digest());
  }
}
