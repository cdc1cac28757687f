package dev.quayside.db.order;

import dev.quayside.db.secret.Keyed;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens the page of one version of a quote, for whoever got it in a letter: it names both, and
 * nobody can make one up without the house's secret.
 *
 * @param key 32 lower-case hexadecimal digits, the first 128 bits of HMAC-SHA-256 over the others
 */
public record QuoteToken(String number, int version, String key) {

  private static final int BYTES = 16;
  private static final Pattern WRITTEN = Pattern.compile("(Q\\d{1,15})-(\\d{1,5})-([0-9a-f]{32})");

  static QuoteToken of(byte[] secret, String number, int version) {
    return new QuoteToken(number, version, Keyed.hex(secret, said(number, version), BYTES));
  }

  /** What is written like one; only the book can tell whether it is. */
  public static Optional<QuoteToken> read(String text) {
    var written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(
            new QuoteToken(written.group(1), Integer.parseInt(written.group(2)), written.group(3)))
        : Optional.empty();
  }

  boolean fits(byte[] secret) {
    return Keyed.fits(secret, said(number, version), BYTES, key);
  }

  private static String said(String number, int version) {
    return number + "-" + version;
  }

  /** As it stands in an address, such as {@code Q1001-1-0123456789abcdef0123456789abcdef}. */
  public String text() {
    return "%s-%d-%s".formatted(number, version, key);
  }

  /** Without what opens the page, which must not get into a log. */
  @Override
  public String toString() {
    return "the token of %s version %d".formatted(number, version);
  }
}
