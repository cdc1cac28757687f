package dev.quayside.db.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter of ours, for sales to read again.
 *
 * @param id its number in the outbox
 * @param putAt when it was decided that it goes
 * @param words as they were written; empty while it waits, and for one older than their keeping
 */
public record KeptLetter(long id, Delivery delivery, Instant putAt, Optional<Words> words) {

  /**
   * What stands in it.
   *
   * @param text the plain text, with the customer's words quoted below
   */
  public record Words(String subject, String text) {}
}
