package dev.quayside.portal.library.export;

/**
 * Keeps a spreadsheet from taking a text for a formula. A sheet comes from outside, and so does
 * every name in it: one that begins like a formula gets an apostrophe, the spreadsheets' own mark
 * for "this is text" (OWASP, CSV injection).
 */
public final class CellText {

  /** Full-width ones too: spreadsheets set to Chinese or Japanese take them for the same. */
  private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";

  private CellText() {}

  public static String harmless(String text) {
    int first = 0;
    while (first < text.length() && isNothing(text.charAt(first))) {
      first++;
    }
    boolean control = !text.isEmpty() && Character.isISOControl(text.charAt(0));
    boolean formula = first < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
    return control || formula ? "'" + text : text;
  }

  /** Blanks, tabs, line ends and marks without width, before which a formula may hide. */
  private static boolean isNothing(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }
}
