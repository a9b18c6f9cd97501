package org.yunhe.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yunhe.digest.Sha256;

/**
 * A digest of what a result depends on besides its input. Taken from the compiled classes, so that
 * no number has to be raised by hand when a reader changes.
 */
public final class CodeVersion {
  private static final int LENGTH = 12;

  private final MessageDigest digest = Sha256.digest();

  private CodeVersion() {}

  /** Starts from the classes of some packages of {@code org.yunhe}, sub-packages included. */
  public static CodeVersion ofPackages(String... packages) {
    CodeVersion version = new CodeVersion();
    var resolver = new PathMatchingResourcePatternResolver();
    try {
      for (String name : packages) {
        Resource[] classes = resolver.getResources("classpath*:org/yunhe/" + name + "/**/*.class");
        for (Resource resource :
            Stream.of(classes).sorted(Comparator.comparing(CodeVersion::place)).toList()) {
          version.digest.update(resource.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return version;
  }

  private static String place(Resource resource) {
    try {
      String url = resource.getURL().toString();
      return url.substring(url.lastIndexOf("org/yunhe/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds files by name and text. */
  public CodeVersion with(Map<String, String> files) {
    files.forEach((name, text) -> with(name).with(text));
    return this;
  }

  public CodeVersion with(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** The digest as a short name; ends the collecting. */
  public String name() {
    return Sha256.hex(digest.digest()).substring(0, LENGTH);
  }
}
