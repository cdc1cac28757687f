package dev.quayside.inbox.read.lanes;

import java.nio.charset.Charset;

/**
 * Tells whether two Chinese characters sound alike, as 汉 and 汗 do: who types by sound slips to such
 * a one. GB 2312 lists its common characters in the order of their sounds, so that those of one
 * syllable stand together.
 */
final class Homophones {

  private static final Charset BY_SOUND = Charset.forName("GB2312");

  /** Rows of the common characters; behind them the rare ones stand by their strokes. */
  private static final int FIRST_ROW = 0xB0;

  private static final int LAST_ROW = 0xD7;
  private static final int ROW = 94;
  private static final int FIRST_CELL = 0xA1;

  /** Half of the characters that a common syllable has. */
  private static final int NEAR = 16;

  private Homophones() {}

  /** Whether each character of one word is that of the other, or sounds nearly like it. */
  static boolean alike(String one, String other) {
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i) && !alike(one.charAt(i), other.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(char one, char other) {
    int first = place(one);
    int second = place(other);
    return first >= 0 && second >= 0 && Math.abs(first - second) <= NEAR;
  }

  /** Where a character stands in the order of sounds; -1 for a rare one. */
  private static int place(char c) {
    byte[] code = String.valueOf(c).getBytes(BY_SOUND);
    int row = code.length == 2 ? code[0] & 0xFF : 0;
    return row < FIRST_ROW || row > LAST_ROW
        ? -1
        : (row - FIRST_ROW) * ROW + (code[1] & 0xFF) - FIRST_CELL;
  }
}
