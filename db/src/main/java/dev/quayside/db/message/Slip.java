package dev.quayside.db.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a mail before anybody opens it: which others it belongs behind, and since when
 * it lies in our box. It decides nothing but the order of the queue.
 *
 * @param id its RFC 5322 Message-ID, with its angle brackets
 * @param earlier the Message-IDs it refers to, the oldest first; printable letters only
 * @param arrivedAt when it came into our mailbox, by the server's word; empty where it was handed
 *     over at once
 */
public record Slip(Optional<String> id, List<String> earlier, Optional<Instant> arrivedAt) {

  /** Of a mail that belongs behind no other. */
  public static final Slip BLANK = new Slip(Optional.empty(), List.of(), Optional.empty());

  public Slip {
    earlier = List.copyOf(earlier);
  }

  /** The same, of a mail that has lain in the box since then. */
  public Slip arrived(Instant at) {
    return new Slip(id, earlier, Optional.of(at));
  }
}
