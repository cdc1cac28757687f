package dev.quayside.inbox.read.words;

/**
 * Where in a text phrases can begin. It is made once for all phrases, each of which then looks at
 * the few places that its words can begin at, not at every letter of the text.
 */
final class Standing {

  /** All places, those of the first phrase first, each phrase's upwards. */
  private final int[] places;

  /** Where in {@link #places} those of each phrase end; they begin where the last one's end. */
  private final int[] ends;

  private Standing(int[] places, int[] ends) {
    this.places = places;
    this.ends = ends;
  }

  /**
   * Goes through the text.
   *
   * @param phrases each at its number
   */
  static Standing of(String letters, Openings openings, Phrase[] phrases) {
    var beginning = new int[letters.length()][];
    var ends = new int[phrases.length];
    for (var i = 0; i < letters.length(); i++) {
      beginning[i] = openings.at(letters, i, phrases);
      for (var phrase : beginning[i]) {
        if (phrase < ends.length) {
          ends[phrase]++;
        }
      }
    }
    for (var phrase = 1; phrase < ends.length; phrase++) {
      ends[phrase] += ends[phrase - 1];
    }
    var next = ends.clone();
    var places = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
    for (var i = letters.length() - 1; i >= 0; i--) {
      for (var phrase : beginning[i]) {
        if (phrase < ends.length) {
          places[--next[phrase]] = i;
        }
      }
    }
    return new Standing(places, ends);
  }

  /** It was made when this phrase was known already. */
  boolean knows(int phrase) {
    return phrase < ends.length;
  }

  /** The places of a phrase, by its number. */
  Places of(int phrase) {
    return new Places(phrase == 0 ? 0 : ends[phrase - 1], ends[phrase]);
  }

  /** The places of one phrase, on the way through the text. */
  final class Places {

    private final int end;
    private int next;

    private Places(int first, int end) {
      this.next = first;
      this.end = end;
    }

    /** None is left. */
    boolean isEmpty() {
      return next == end;
    }

    /** The first place from this one on; beyond every text where there is none. */
    int from(int place) {
      while (next < end && places[next] < place) {
        next++;
      }
      return next < end ? places[next] : Integer.MAX_VALUE;
    }
  }
}
