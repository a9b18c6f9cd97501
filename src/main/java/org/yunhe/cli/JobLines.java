package org.yunhe.cli;

import java.util.Collection;

/** What a job must say of tables that do not tell enough, as one block to paste into it. */
final class JobLines {
  /** What the items of the block stand below. */
  static final String KEY = "tables:\n";

  private JobLines() {}

  /** Prints the items, if there are any. */
  static void print(Collection<String> items, Console console) {
    if (items.isEmpty()) {
      return;
    }
    console.out().println();
    console.out().println("add to the job, with what stands between < and > filled in:");
    console.out().println();
    console.out().print(KEY);
    items.forEach(console.out()::print);
    console.out().flush();
  }
}
