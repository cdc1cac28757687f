package dev.quayside.app.wecom;

import dev.quayside.db.message.Bytes;

/** A file as it comes down. */
sealed interface Down {

  /**
   * Here it is.
   *
   * @param name "" where it has none
   */
  record File(String name, String type, Bytes content) implements Down {}

  /** It is larger than what was asked for at most. */
  record TooLarge() implements Down {}

  /** It was not given out. */
  record Not(Told why) implements Down {}
}
