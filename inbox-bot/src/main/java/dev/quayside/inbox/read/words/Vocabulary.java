package dev.quayside.inbox.read.words;

import java.util.Arrays;

/**
 * All phrases that readers look for in texts, each with a number. There is one, as there is one
 * constant of each phrase: so a text is gone through once for all of them.
 */
final class Vocabulary {

  static final Vocabulary OURS = new Vocabulary();

  private final Openings openings = new Openings();
  private volatile Phrase[] phrases = {};

  private Vocabulary() {}

  /** Takes a phrase in, once. */
  synchronized int number(Phrase phrase) {
    var known = phrases;
    var more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = phrase;
    phrases = more;
    return known.length;
  }

  /** Where in a text each phrase known by now can begin. */
  Standing standing(String letters) {
    return Standing.of(letters, openings, phrases);
  }
}
