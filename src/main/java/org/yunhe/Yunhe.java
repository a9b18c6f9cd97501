package org.yunhe;

import org.yunhe.cli.YunheCommand;

/** Starts Yunhe from the command line. */
public final class Yunhe {
  private Yunhe() {}

  public static void main(String[] args) {
    System.exit(YunheCommand.execute(args));
  }
}
