package dev.quayside.db.outbox;

/**
 * A file of the customer's that we could not read, so that he can send it in another way.
 *
 * @param name as he called it
 */
public record UnreadFile(String name, Why why) {

  /** Why it could not be read. */
  public enum Why {
    LOCKED,
    DAMAGED,
    TOO_LARGE,
    PICTURE,
    UNKNOWN_KIND,
    ONLY_A_LINK,
    /** For a reason of ours. */
    NOT_OPENED
  }
}
