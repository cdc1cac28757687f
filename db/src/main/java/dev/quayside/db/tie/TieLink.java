package dev.quayside.db.tie;

import dev.quayside.db.secret.Keyed;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a link by which a contact comes into the chat: whom it was made for, and until
 * when. Nobody can make one up without the house's secret, nor use one for another customer.
 *
 * @param contact the number of the contact
 * @param until seconds since 1970
 * @param key 32 lower-case hexadecimal digits, the first 128 bits of HMAC-SHA-256
 */
record TieLink(long contact, long until, String key) {

  private static final int BYTES = 16;
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(\\d{1,12})-([0-9a-f]{32})");

  /**
   * One for a contact.
   *
   * @param bound his address and his customer's number: where one of them changes, it is none
   */
  static TieLink of(byte[] secret, long contact, String bound, Instant until) {
    long seconds = until.getEpochSecond();
    return new TieLink(contact, seconds, Keyed.hex(secret, said(contact, seconds, bound), BYTES));
  }

  /** What is written like one; only the book can tell whether it is. */
  static Optional<TieLink> read(String text) {
    var written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(
            new TieLink(
                Long.parseLong(written.group(1)),
                Long.parseLong(written.group(2)),
                written.group(3)))
        : Optional.empty();
  }

  boolean fits(byte[] secret, String bound) {
    return Keyed.fits(secret, said(contact, until, bound), BYTES, key);
  }

  private static String said(long contact, long until, String bound) {
    return "%d %d %s".formatted(contact, until, bound);
  }

  boolean over(Instant now) {
    return !now.isBefore(Instant.ofEpochSecond(until));
  }

  /** As it stands in an address; WeCom takes 128 bytes. */
  String text() {
    return "%d-%d-%s".formatted(contact, until, key);
  }

  /** Without what ties, which must not get into a log. */
  @Override
  public String toString() {
    return "a link for contact " + contact;
  }
}
