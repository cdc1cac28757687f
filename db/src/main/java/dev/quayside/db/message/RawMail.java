package dev.quayside.db.message;

import java.util.Optional;

/**
 * A mail as a mailbox handed it over.
 *
 * @param digest SHA-256 (hex) of the content without trace headers; the same content is taken in
 *     once
 * @param mailbox which of our boxes it lay in
 * @param position where in the box, by IMAP's numbers; empty for a channel that has none
 */
public record RawMail(String digest, String mailbox, Optional<Position> position, Bytes raw) {

  /** RFC 3501: a UID means something only together with its UIDVALIDITY. */
  public record Position(long uidValidity, long uid) {}
}
