package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something sales should look at.
 *
 * @param inquiry the inquiry it is about
 * @param about why, in a sentence
 * @param owner the user who should do it; empty for the team
 * @param dueAt until when, as the customer was told
 */
public record SalesTask(
    Kind kind,
    Optional<CustomerId> customer,
    long inquiry,
    String about,
    Optional<Long> owner,
    Instant dueAt) {

  /** What is to be done. */
  public enum Kind {
    ANSWER_INQUIRY,
    ANSWER_QUESTION,
    HANDLE_COMPLAINT,
    HANDLE_BOOKING,
    /** It lay for long; the customer was asked whether it is still wanted. */
    FOLLOW_UP_STALE,
    /** The mail is answered, but somebody should look who wrote it. */
    CHECK_SENDER
  }
}
