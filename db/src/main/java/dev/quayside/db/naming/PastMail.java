package dev.quayside.db.naming;

import java.time.Instant;
import java.util.List;

/**
 * A mail of some time ago, for a name to be tried on.
 *
 * @param message the number under which the raw mail is kept
 * @param asked between which places it was answered, or could be, such as "CNSHA&gt;USLAX"
 * @param corrected whether that is so by the word of sales, and not as it was read
 */
public record PastMail(
    long inquiry, long message, Instant takenInAt, List<String> asked, boolean corrected) {
  public PastMail {
    asked = List.copyOf(asked);
  }
}
