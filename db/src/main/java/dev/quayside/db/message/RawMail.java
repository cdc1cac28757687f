package dev.quayside.db.message;

import java.util.Optional;

/**
 * A mail as a mailbox handed it over.
 *
 * @param digest SHA-256 (hex) of the content without trace headers; the same content is taken in
 *     once
 * @param mailbox which folder of which account it lay in
 * @param box which of our boxes that is, by its name in the settings; "" for the one without a name
 * @param position where in the box, by IMAP's numbers; empty for a channel that has none
 */
public record RawMail(
    String digest, String mailbox, String box, Optional<Position> position, Bytes raw) {

  /**
   * The box of what customers ask for on our pages; no box in the settings can have this name, and
   * answers leave by the first.
   */
  public static final String PAGES = "@pages";

  /** The box of what customers write by chat; no box in the settings can have this name. */
  public static final String CHATS = "@chats";

  /** In the box that has no name. */
  public RawMail(String digest, String mailbox, Optional<Position> position, Bytes raw) {
    this(digest, mailbox, "", position, raw);
  }

  /** RFC 3501: a UID means something only together with its UIDVALIDITY. */
  public record Position(long uidValidity, long uid) {}
}
