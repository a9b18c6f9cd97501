package org.yunhe.warehouse.dictionary;

import java.util.List;

/**
 * Codes with their meaning.
 *
 * @param name of the list
 * @param description what it lists
 * @param codes in their order
 */
public record CodeList(String name, String description, List<Code> codes) {

  /**
   * One code.
   *
   * @param code as it stands in the data
   * @param name in Chinese
   * @param description in English
   */
  public record Code(String code, String name, String description) {}

  public CodeList {
    codes = List.copyOf(codes);
  }
}
