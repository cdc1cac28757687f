package dev.quayside.db.webhook;

import java.time.Duration;

/** What came of telling another program something. */
public sealed interface Delivered {

  /** It has it. */
  record Taken() implements Delivered {}

  /**
   * It is told again later.
   *
   * @param rests how long it has asked to be let alone; zero where it has not
   */
  record NotTaken(String why, Duration rests) implements Delivered {
    public NotTaken(String why) {
      this(why, Duration.ZERO);
    }
  }

  /** It said that it is there no more. */
  record Gone() implements Delivered {}
}
