package dev.quayside.db.message;

import java.time.Instant;

/**
 * A mail that was taken in and not yet dealt with.
 *
 * @param tries how often it was begun, this time included
 * @param arrivedAt since when it lies in our mailbox; it may have lain there before it was taken in
 * @param box which of our boxes it came to; "" for the one without a name
 */
public record Waiting(
    long id, Bytes raw, Instant takenInAt, int tries, Instant arrivedAt, String box) {

  /** In the box that has no name, taken in as it came. */
  public Waiting(long id, Bytes raw, Instant takenInAt, int tries) {
    this(id, raw, takenInAt, tries, takenInAt, "");
  }
}
