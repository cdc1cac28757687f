package dev.quayside.inbox.read.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A text as it is put together, each letter with the place it stood at when it was written. */
final class Letters {

  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[1_024];

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  /** For each letter of the text its place in the part it was taken from. */
  int[] places() {
    return Arrays.copyOf(places, text.length());
  }

  void add(char letter, int place) {
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[text.length()] = place;
    text.append(letter);
  }

  /** A part as it was written, with one way of writing each letter, number and sign. */
  void addPlain(String written) {
    for (var i = 0; i < written.length(); ) {
      var next = clusterEnd(written, i);
      var cluster = written.substring(i, next);
      var parts = cluster.equals("，") && Signs.partsNumbers(written, i);
      var normal =
          parts ? ";" : next - i == 1 && cluster.charAt(0) < 0x80 ? cluster : composed(cluster);
      for (var k = 0; k < normal.length(); k++) {
        add(Signs.plain(normal.charAt(k)), i);
      }
      i = next;
    }
  }

  /** The first of these letters that stood at or behind this place of its part. */
  static int at(int[] places, int first, int stop, int place) {
    var low = first;
    var high = stop;
    while (low < high) {
      var middle = (low + high) / 2;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < stop && places[low] == place ? low : turned(places, first, stop, place, low);
  }

  /** The same in a table that was turned. */
  private static int turned(int[] places, int first, int stop, int place, int otherwise) {
    return IntStream.range(first, stop)
        .filter(i -> places[i] == place)
        .findFirst()
        .orElse(otherwise);
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
