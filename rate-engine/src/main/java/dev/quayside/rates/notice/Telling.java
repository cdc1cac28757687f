package dev.quayside.rates.notice;

import java.time.Instant;

/** Whether somebody may be told of something. */
public sealed interface Telling {

  record Now() implements Telling {}

  /**
   * Not before his quiet hours are over.
   *
   * @param from asked again then
   */
  record Later(Instant from) implements Telling {}

  /** He does not want to be told of such things this way. */
  record Never() implements Telling {}
}
