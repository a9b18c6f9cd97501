package org.yunhe.cli;

import java.util.Objects;
import org.yunhe.Yunhe;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest carries. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Yunhe.class.getPackage().getImplementationVersion();
    return new String[] {"yunhe " + Objects.requireNonNullElse(version, "(from its classes)")};
  }
}
