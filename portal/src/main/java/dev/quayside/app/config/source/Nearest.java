package dev.quayside.app.config.source;

import static java.util.Comparator.comparingInt;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was most likely meant by a mistyped name. */
final class Nearest {

  /** More typing errors than this, and it is another word. */
  private static final int MOST_EDITS = 4;

  private static final int LONGEST = 80;

  private Nearest() {}

  static Optional<String> to(String typed, Stream<String> names) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    return names
        .filter(name -> edits(lower, name.toLowerCase(Locale.ROOT)) <= MOST_EDITS)
        .min(comparingInt(name -> edits(lower, name.toLowerCase(Locale.ROOT))));
  }

  /** The Levenshtein distance: letters to add, drop or change. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[to.length()];
  }
}
