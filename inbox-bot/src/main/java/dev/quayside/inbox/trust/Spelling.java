package dev.quayside.inbox.trust;

/** How many slips of the finger lie between two words. */
final class Spelling {

  private Spelling() {}

  /**
   * Letters added, left out, mistaken or swapped with a neighbour (optimal string alignment); three
   * for all that lie further apart.
   */
  static int apart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2 || one.length() > 63 || other.length() > 63) {
      return 3;
    }
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
      }
    }
    return Math.min(3, slips[one.length()][other.length()]);
  }

  private static int least(int[][] slips, String one, String other, int i, int j) {
    int mistaken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(slips[i - 1][j - 1] + mistaken, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
