package dev.quayside.app.token;

import java.time.Duration;
import java.util.Optional;

/** What came of asking for a token. */
sealed interface Fetched {

  /**
   * One was given.
   *
   * @param lasts how long it is good (RFC 6749, 5.1 expires_in)
   * @param refreshToken what the next is to be asked for with, where that has changed
   */
  record Token(String word, Duration lasts, Optional<String> refreshToken) implements Fetched {
    @Override
    public String toString() {
      return "(hidden)";
    }
  }

  /**
   * None is given, and none will be until a person does something.
   *
   * @param reason without anything secret
   */
  record Refused(String reason) implements Fetched {}

  /** Nobody could say; it is worth another try. */
  record Silent(String reason) implements Fetched {}
}
