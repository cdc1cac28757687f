package dev.quayside.inbox.read.words;

import java.util.Arrays;

/**
 * Where in a text each of its letters stands. It is made once and asked by many phrases, each of
 * which then looks at the few places where its words can begin, not at every letter of the text.
 */
final class Standing {

  private final String letters;

  /** The different letters of the text. */
  private final char[] different;

  /** All places, those of the first of the different letters first. */
  private final int[] places;

  /** Where in {@link #places} those of each letter end; they begin where the last one's end. */
  private final int[] ends;

  private Standing(String letters, char[] different, int[] places, int[] ends) {
    this.letters = letters;
    this.different = different;
    this.places = places;
    this.ends = ends;
  }

  static Standing of(String letters) {
    var different = new char[letters.length()];
    var counts = new int[letters.length()];
    var kinds = new int[letters.length()];
    var slots = new int[Integer.highestOneBit(letters.length() + 16) * 2];
    var known = 0;
    for (var i = 0; i < letters.length(); i++) {
      var letter = letters.charAt(i);
      var slot = letter * 31 & slots.length - 1;
      while (slots[slot] > 0 && different[slots[slot] - 1] != letter) {
        slot = slot + 1 & slots.length - 1;
      }
      if (slots[slot] == 0) {
        different[known] = letter;
        slots[slot] = ++known;
      }
      kinds[i] = slots[slot] - 1;
      counts[kinds[i]]++;
    }
    var ends = Arrays.copyOf(counts, known);
    for (var kind = 1; kind < known; kind++) {
      ends[kind] += ends[kind - 1];
    }
    var next = ends.clone();
    var places = new int[letters.length()];
    for (var i = letters.length() - 1; i >= 0; i--) {
      places[--next[kinds[i]]] = i;
    }
    return new Standing(letters, Arrays.copyOf(different, known), places, ends);
  }

  /**
   * The places at which a match can begin, as far as its first letter tells, a bit for each.
   *
   * @param beginnings what begins a match
   */
  long[] of(Beginnings beginnings) {
    var found = new long[letters.length() / Long.SIZE + 1];
    var from = 0;
    for (var kind = 0; kind < different.length; kind++) {
      var end = ends[kind];
      if (beginnings.first(different[kind])) {
        for (var i = from; i < end; i++) {
          found[places[i] / Long.SIZE] |= 1L << places[i];
        }
      }
      from = end;
    }
    return found;
  }
}
