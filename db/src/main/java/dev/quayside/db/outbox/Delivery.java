package dev.quayside.db.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an answer has come.
 *
 * @param inquiry that it answers; 0 where it answers none
 * @param box where the mail that is answered came to, by its name in the settings; "" for the one
 *     that has none
 * @param sentAt when the mail server took it
 * @param givenUpAt when the mail server refused it for good
 * @param lastError what the mail server said last, where something went wrong
 * @param held whether it waits for somebody of sales, or did so in vain
 */
public record Delivery(
    long inquiry,
    String box,
    Notice notice,
    String messageId,
    int tries,
    Instant dueAt,
    Optional<Instant> sentAt,
    Optional<Instant> givenUpAt,
    Optional<String> lastError,
    boolean held) {

  /** Begins what is said of a letter that was given up, and that the mail server may yet have. */
  public static final String MAY_HAVE_GONE = "It may have been sent. ";

  /** Whether it may have reached him though it was given up. */
  public boolean mayHaveGone() {
    return lastError.filter(why -> why.startsWith(MAY_HAVE_GONE)).isPresent();
  }
}
