package dev.quayside.db.document;

import dev.quayside.db.message.Bytes;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a paper is drawn with, as far as it is the house's own.
 *
 * @param name of the house
 * @param address one or more lines, as on its letterhead
 * @param email where customers write to
 * @param logo a PNG or JPEG file
 * @param terms what it sells by, in its own words; may be empty
 * @param zone in which dates are told
 * @param look what else is its own; empty for nothing
 */
public record Stationery(
    String name,
    String address,
    String email,
    Optional<Bytes> logo,
    String terms,
    ZoneId zone,
    Optional<Look> look) {

  /** With nothing else of its own. */
  public Stationery(
      String name, String address, String email, Optional<Bytes> logo, String terms, ZoneId zone) {
    this(name, address, email, logo, terms, zone, Optional.empty());
  }

  /** What else is its own. */
  public Look ownLook() {
    return look.orElse(Look.PLAIN);
  }
}
