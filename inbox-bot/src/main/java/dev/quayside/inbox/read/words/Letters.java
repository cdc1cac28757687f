package dev.quayside.inbox.read.words;

import java.text.Normalizer;
import java.util.Arrays;

/** Letters being written down in one way of writing each, with where each of them stood. */
final class Letters {

  private final StringBuilder out = new StringBuilder();
  private int[] from = new int[4_096];

  void put(String source) {
    for (var i = 0; i < source.length(); ) {
      var next = clusterEnd(source, i);
      var cluster = source.substring(i, next);
      var parts = cluster.equals("，") && Signs.partsNumbers(source, i);
      var normal =
          parts ? ";" : next - i == 1 && cluster.charAt(0) < 0x80 ? cluster : composed(cluster);
      for (var k = 0; k < normal.length(); k++) {
        append(Signs.plain(normal.charAt(k)), i);
      }
      i = next;
    }
  }

  void append(char letter, int at) {
    if (out.length() == from.length) {
      from = Arrays.copyOf(from, from.length * 2);
    }
    from[out.length()] = at;
    out.append(letter);
  }

  int length() {
    return out.length();
  }

  String written() {
    return out.toString();
  }

  int[] places() {
    return Arrays.copyOf(from, out.length());
  }

  private static String composed(String cluster) {
    return Normalizer.normalize(cluster, Normalizer.Form.NFKC);
  }

  /** A letter with the accents that follow it; never more than a few, so that this stays linear. */
  private static int clusterEnd(String source, int start) {
    var next = start + Character.charCount(source.codePointAt(start));
    var most = Math.min(source.length(), start + 8);
    while (next < most && Character.getType(source.charAt(next)) == Character.NON_SPACING_MARK) {
      next++;
    }
    return next;
  }
}
