package org.yunhe.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
  /** The SHA-256 of {@code abc}, an example of FIPS 180-4. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void isTheSameForATextAndAFileOfIt() throws IOException {
    Path file = Files.writeString(folder.resolve("abc.txt"), "abc");

    assertThat(Sha256.of("abc")).isEqualTo(ABC);
    assertThat(Sha256.of(file)).isEqualTo(ABC);
  }

  @Test
  void aListIsNoOtherList() {
    assertThat(new Fingerprint().add("ab").add("c").hex())
        .isEqualTo(new Fingerprint().add("ab").add("c").hex())
        .isNotEqualTo(new Fingerprint().add("a").add("bc").hex())
        .isNotEqualTo(new Fingerprint().add("abc").hex());
  }
}
