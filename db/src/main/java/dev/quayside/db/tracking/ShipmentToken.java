package dev.quayside.db.tracking;

import dev.quayside.db.secret.Keyed;
import dev.quayside.rates.tracking.event.Side;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens the page of a shipment without signing in, for whoever was given it: it names the
 * shipment, its own last day and what may be seen, and nobody can make one up or change one without
 * the house's secret.
 *
 * @param until the last day on which it opens anything (UTC)
 * @param key 32 lower-case hexadecimal digits, the first 128 bits of HMAC-SHA-256 over the others
 */
public record ShipmentToken(String number, LocalDate until, Set<Side> sight, String key) {

  private static final int BYTES = 16;
  private static final Pattern WRITTEN =
      Pattern.compile("(S\\d{1,15})-(\\d{8})-([wod]{1,3})-([0-9a-f]{32})");

  public ShipmentToken {
    sight = Set.copyOf(sight);
  }

  static ShipmentToken of(byte[] secret, String number, LocalDate until, Set<Side> sight) {
    return new ShipmentToken(
        number, until, sight, Keyed.hex(secret, said(number, until, sight), BYTES));
  }

  /** What is written like one; only the book can tell whether it is. */
  public static Optional<ShipmentToken> read(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? day(written.group(2))
            .flatMap(until ->
                Side.read(written.group(3))
                    .map(sight ->
                        new ShipmentToken(written.group(1), until, sight, written.group(4))))
        : Optional.empty();
  }

  boolean fits(byte[] secret) {
    return Keyed.fits(secret, said(number, until, sight), BYTES, key);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }

  /** As it stands in an address. */
  public String text() {
    return said(number, until, sight) + "-" + key;
  }

  private static String said(String number, LocalDate until, Set<Side> sight) {
    return number
        + "-"
        + until.format(DateTimeFormatter.BASIC_ISO_DATE)
        + "-"
        + Side.letters(sight);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Without what opens the page, which must not get into a log. */
  @Override
  public String toString() {
    return "the token of " + number + " until " + until;
  }
}
