package dev.quayside.db.outbox;

import dev.quayside.db.secret.Keyed;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a letter of ours about an inquiry is known again by, whatever a mail system did to its
 * headers: it stands in the Message-ID, in the address that bounces go to and in the letter's last
 * line. Nobody can make one up without the house's secret; whether one that was read is ours, the
 * outbox knows.
 *
 * @param key 16 lower-case hexadecimal digits, the first 64 bits of HMAC-SHA-256 (RFC 2104) over
 *     the inquiry's number and the letter's
 */
public record OwnMark(String key) {

  private static final int BYTES = 8;
  private static final Predicate<String> KEY = Pattern.compile("[0-9a-f]{16}").asMatchPredicate();

  /** As it stands in a Message-ID and a last line, or after the plus of an address. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![0-9a-z])q\\.([0-9a-f]{16})(?![0-9a-z])|\\+([0-9a-f]{16})(?=@)",
          Pattern.CASE_INSENSITIVE);

  /** No text holds more of them for a good reason. */
  private static final int MOST = 50;

  /** Beyond this nothing is looked for. */
  private static final int MOST_CHARACTERS = 1_000_000;

  public OwnMark {
    if (!KEY.test(key)) {
      throw new IllegalArgumentException("No mark: " + key);
    }
  }

  /**
   * The mark of a letter.
   *
   * @param nth which letter about the inquiry it is, from 1
   */
  public static OwnMark of(byte[] secret, long inquiry, int nth) {
    return of(secret, inquiry, String.valueOf(nth));
  }

  /** The mark of a letter that is told apart by a name. */
  static OwnMark of(byte[] secret, long inquiry, String which) {
    return new OwnMark(Keyed.hex(secret, inquiry + "." + which, BYTES));
  }

  /**
   * What looks like a mark of ours in a text, a Message-ID or an address, in the order it stands
   * there. Only the outbox can tell whether it is one.
   */
  public static List<OwnMark> read(String text) {
    String looked = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    return WRITTEN
        .matcher(looked)
        .results()
        .limit(MOST)
        .map(found ->
            Stream.of(1, 2)
                .filter(group -> found.start(group) >= 0)
                .map(found::group)
                .collect(Collectors.joining()))
        .map(key -> new OwnMark(key.toLowerCase(Locale.ROOT)))
        .distinct()
        .toList();
  }

  /**
   * A Message-ID with its angle brackets, such as {@code <q.0123456789abcdef.1@example.com>}.
   *
   * @param nth which letter about the inquiry it is, from 1
   */
  public String messageId(int nth, String domain) {
    return "<q.%s.%d@%s>".formatted(key, nth, domain);
  }

  /**
   * The envelope sender that a bounce comes back to (RFC 5233 subaddress), such as {@code
   * rates+0123456789abcdef@example.com}.
   *
   * @param address where bounces are read
   */
  public String envelopeSender(String address) {
    int at = address.lastIndexOf('@');
    return address.substring(0, at) + "+" + key + address.substring(at);
  }

  /** The letter's last line, such as {@code [ref q.0123456789abcdef]}. */
  public String token() {
    return "[ref q.%s]".formatted(key);
  }
}
