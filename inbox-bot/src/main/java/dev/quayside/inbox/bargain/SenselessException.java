package dev.quayside.inbox.bargain;

import dev.quayside.rates.told.Told;

/** A change makes no sense beside what was quoted; known within this package alone. */
final class SenselessException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Told why;

  SenselessException(Told why) {
    super(why.en());
    this.why = why;
  }

  Told why() {
    return why;
  }
}
