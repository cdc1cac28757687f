package dev.quayside.db.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.secret.Keyed;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stops the news of shipments for the address it names (RFC 8058), and nothing else; nobody
 * can make one for another's address without the house's secret. It never expires: a letter may be
 * read years later.
 *
 * @param key 32 lower-case hexadecimal digits, the first 128 bits of HMAC-SHA-256 over the address
 */
public record StopToken(String address, String key) {

  private static final int BYTES = 16;
  private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9_-]{4,400})\\.([0-9a-f]{32})");

  static StopToken of(byte[] secret, String address) {
    return new StopToken(address, Keyed.hex(secret, address, BYTES));
  }

  /** What is written like one; only the book can tell whether it is. */
  public static Optional<StopToken> read(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      byte[] address = Base64.getUrlDecoder().decode(written.group(1));
      return Optional.of(new StopToken(new String(address, UTF_8), written.group(2)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean fits(byte[] secret) {
    return Keyed.fits(secret, address, BYTES, key);
  }

  /** As it stands in an address. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(UTF_8))
        + "."
        + key;
  }

  /** Without what stops it, which must not get into a log. */
  @Override
  public String toString() {
    return "the token that stops news";
  }
}
