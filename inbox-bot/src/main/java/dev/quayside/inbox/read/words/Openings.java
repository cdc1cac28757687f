package dev.quayside.inbox.read.words;

import org.jspecify.annotations.Nullable;

/**
 * Which of many phrases can begin at a place of a text. Most places begin as one in another mail
 * did: what was found there is found again at one glance.
 */
final class Openings {

  /** As many as some hundred mails have; they weigh about a megabyte. */
  private static final int BITS = 14;

  /** Knuth's multiplier: letters that are alike come to lie apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Opening none = new Opening();

  /**
   * What was found last of each beginning; a newer one takes the place of an older. Threads may
   * write at once: whole ones are put there, and one that is not seen is found out again.
   */
  private final @Nullable Found[] last = new Found[1 << BITS];

  /** What was found of some letters. */
  private static final class Found {

    /** All of them in one number. */
    private final long letters;

    /** How many phrases were asked, the first ones of all. */
    private final int asked;

    private final int[] phrases;

    private Found(long letters, int asked, int[] phrases) {
      this.letters = letters;
      this.asked = asked;
      this.phrases = phrases;
    }
  }

  /**
   * The numbers of the phrases that can begin there; perhaps of some more that came later.
   *
   * @param all the phrases, each at its number
   */
  int[] at(String text, int place, Phrase[] all) {
    var letters = 0L;
    var end = Math.min(text.length(), place + Opening.LONGEST);
    for (var i = place; i < end; i++) {
      letters = (letters << Character.SIZE) | text.charAt(i);
    }
    var slot = (int) ((letters * SPREAD) >>> (Long.SIZE - BITS));
    var known = last[slot];
    if (known == null || known.letters != letters || known.asked < all.length) {
      known = new Found(letters, all.length, none.at(text, place, all));
      last[slot] = known;
    }
    return known.phrases;
  }
}
