package org.yunhe.table.grid;

import java.io.Serial;

/** Content of which no cells can be made. */
public final class UnreadableTable extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code reason code of the reject
   * @param message what is wrong and what to do
   */
  public UnreadableTable(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
