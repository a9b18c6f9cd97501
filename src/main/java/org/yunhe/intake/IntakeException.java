package org.yunhe.intake;

import java.io.IOException;
import java.io.Serial;

/** An archive that can't be unpacked: what is wrong and what to do. */
final class IntakeException extends IOException {
  @Serial private static final long serialVersionUID = 1L;
  private final String action;

  IntakeException(String what, String action) {
    super(what);
    this.action = action;
  }

  String action() {
    return action;
  }
}
