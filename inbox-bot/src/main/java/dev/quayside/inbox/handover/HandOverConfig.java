package dev.quayside.inbox.handover;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * Where mails are handed over, and which are taken.
 *
 * @param host the address of this machine to listen at; loopback unless a mail server elsewhere
 *     hands over
 * @param port 0 for any that is free
 * @param addresses ours; a mail for anybody else is refused, so that nobody relays through us
 * @param mostBytes a larger mail is refused for good
 * @param mostAMinute from one machine; what comes beyond that is put off, not lost
 * @param tls empty where the line needs no protection, as on one machine
 */
public record HandOverConfig(
    String host,
    int port,
    Set<String> addresses,
    int mostBytes,
    int mostAMinute,
    Optional<SSLContext> tls) {

  /** As large a mail as is read from a mailbox. */
  public static final int USUAL_BYTES = 30 * 1024 * 1024;

  /** A hundred a second: more than a backlog is handed over with, less than a flood. */
  public static final int USUAL_A_MINUTE = 6_000;

  public HandOverConfig {
    addresses =
        Set.copyOf(addresses.stream().map(address -> address.toLowerCase(Locale.ROOT)).toList());
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("Nobody's mail would be taken: no address is given");
    }
  }

  /** How the box is called in the book. */
  String mailbox() {
    return "handed over";
  }

  /** Also what is written with a tag, rates+acme@example.com (RFC 5233), is ours. */
  boolean isOurs(String recipient) {
    String address = recipient.toLowerCase(Locale.ROOT);
    int at = address.lastIndexOf('@');
    int plus = address.indexOf('+');
    boolean tagged = plus > 0 && plus < at;
    return addresses.contains(
        tagged ? address.substring(0, plus) + address.substring(at) : address);
  }
}
