package org.yunhe.table.time;

/** Years of two digits: 20 is 2020, 98 is 1998. */
final class CenturyYear {
  private static final int FIRST_OF_LAST_CENTURY = 50;

  private CenturyYear() {}

  static int of(int year) {
    if (year >= 100) {
      return year;
    }
    return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
  }
}
