package dev.quayside.portal.ratesheet.xlsx;

/** Reads where a cell stands, as a workbook writes it: C12. */
final class Reference {

  private Reference() {}

  /** Counted from 0. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  /** Counted from 1. */
  static int row(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
    }
    return row;
  }
}
