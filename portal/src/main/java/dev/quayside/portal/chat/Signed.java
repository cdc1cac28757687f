package dev.quayside.portal.chat;

import java.time.Duration;
import java.time.Instant;

/**
 * What stands in the address of a call of WeCom's.
 *
 * @param signature msg_signature
 * @param timestamp seconds since 1970, as it stands
 */
record Signed(String signature, String timestamp, String nonce) {

  private static final Duration FRESH = Duration.ofMinutes(5);

  /** A call that was recorded is of no use to anybody for long. */
  boolean fresh(Instant now) {
    try {
      Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(signed, now).abs().compareTo(FRESH) <= 0;
    } catch (NumberFormatException | java.time.DateTimeException | ArithmeticException e) {
      return false;
    }
  }
}
