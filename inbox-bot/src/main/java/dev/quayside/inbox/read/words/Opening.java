package dev.quayside.inbox.read.words;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Some letters, and which of many phrases can begin with them; from these grow the openings with a
 * letter more. With each there are fewer phrases, and most places of a text begin none.
 */
final class Opening {

  /** More letters tell hardly any phrases apart. */
  static final int LONGEST = 4;

  /** Whatever strangers write, no more beginnings of several letters than these are kept. */
  private static final int MOST_KEPT = 40_000;

  private final String letters;

  /** How many are kept, for all that grow from one root. */
  private final AtomicInteger kept;

  private final Map<Character, Opening> longer = new ConcurrentHashMap<>();
  private volatile Known known = new Known(0, new int[0]);

  /** What is known of these letters. */
  private static final class Known {

    /** How many phrases were asked, the first ones of all. */
    private final int asked;

    /** The numbers of those that can begin so, upwards. */
    private final int[] phrases;

    private Known(int asked, int[] phrases) {
      this.asked = asked;
      this.phrases = phrases;
    }
  }

  /** Of no letters yet: everything can begin so. */
  Opening() {
    this("", new AtomicInteger());
  }

  private Opening(String letters, AtomicInteger kept) {
    this.letters = letters;
    this.kept = kept;
  }

  /**
   * The numbers of the phrases that can begin at a place of a text; perhaps of some more phrases
   * that came later.
   *
   * @param all the phrases, each at its number
   */
  int[] at(String text, int place, Phrase[] all) {
    var phrases = new int[0];
    var here = this;
    var end = Math.min(text.length(), place + LONGEST);
    for (var i = place; i < end; i++) {
      var letter = text.charAt(i);
      if (i > place && Character.isSurrogate(letter)) {
        return phrases;
      }
      var next = here.longer.get(letter);
      if (next == null) {
        if (i > place && kept.get() >= MOST_KEPT) {
          return phrases;
        }
        next = here.longer.computeIfAbsent(letter, here::with);
      }
      phrases = next.phrases(phrases, all);
      if (phrases.length == 0) {
        return phrases;
      }
      here = next;
    }
    return phrases;
  }

  private Opening with(char letter) {
    kept.incrementAndGet();
    return new Opening(letters + letter, kept);
  }

  /** Those that can begin so, of which those with a letter less are known. */
  private int[] phrases(int[] shorter, Phrase[] all) {
    var now = known;
    if (now.asked < all.length) {
      var asked = now.asked;
      var candidates =
          letters.length() == 1 ? IntStream.range(asked, all.length) : Arrays.stream(shorter);
      var more = candidates.filter(n -> n >= asked && n < all.length && all[n].begins(letters));
      var joined = IntStream.concat(Arrays.stream(now.phrases), more).toArray();
      now = new Known(all.length, joined);
      known = now;
    }
    return now.phrases;
  }
}
