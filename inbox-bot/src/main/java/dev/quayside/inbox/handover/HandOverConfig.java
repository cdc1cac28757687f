package dev.quayside.inbox.handover;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;

/**
 * Where mails are handed over, and which are taken.
 *
 * @param host the address of this machine to listen at; loopback unless a mail server elsewhere
 *     hands over
 * @param port 0 for any that is free
 * @param addresses ours, and by its name in the settings the box each belongs to ("" for the one
 *     without a name); a mail for anybody else is refused, so that nobody relays through us
 * @param writers what our letters are written from, to know copies of them by
 * @param mostBytes a larger mail is refused for good
 * @param mostAMinute from one machine; what comes beyond that is put off, not lost
 * @param tls empty where the line needs no protection, as on one machine
 */
public record HandOverConfig(
    String host,
    int port,
    Map<String, String> addresses,
    Set<String> writers,
    int mostBytes,
    int mostAMinute,
    Optional<SSLContext> tls) {

  /** As large a mail as is read from a mailbox. */
  public static final int USUAL_BYTES = 30 * 1024 * 1024;

  /** A hundred a second: more than a backlog is handed over with, less than a flood. */
  public static final int USUAL_A_MINUTE = 6_000;

  public HandOverConfig {
    var lower = new TreeMap<String, String>();
    addresses.forEach((address, box) -> lower.put(address.toLowerCase(Locale.ROOT), box));
    addresses = Map.copyOf(lower);
    writers = Set.copyOf(writers);
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("Nobody's mail would be taken: no address is given");
    }
  }

  /** How the box is called in the book. */
  String mailbox() {
    return "handed over";
  }

  /**
   * Which of our boxes somebody writes to; empty where it is none. Also what is written with a tag,
   * rates+acme@example.com (RFC 5233), is ours.
   */
  Optional<String> box(String recipient) {
    String address = recipient.toLowerCase(Locale.ROOT);
    int at = address.lastIndexOf('@');
    int plus = address.indexOf('+');
    boolean tagged = plus > 0 && plus < at;
    return Optional.ofNullable(
        addresses.get(tagged ? address.substring(0, plus) + address.substring(at) : address));
  }
}
