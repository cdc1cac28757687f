package dev.quayside.notifier.channel;

/**
 * The mail server that takes our letters.
 *
 * @param user empty where the server asks for none
 * @param from the address in whose name is written; with a display name or without
 */
public record SmtpConfig(
    String host, int port, Tls tls, String user, String password, String from) {

  /** How the connection is secured. */
  public enum Tls {
    /** From the first byte, mostly port 465. */
    TLS,
    /** After a plain greeting, mostly port 587; without it nothing is sent. */
    STARTTLS,
    /** Not at all; only for a server on the same machine. */
    PLAIN
  }

  /** Without the password, which must not get into a log. */
  @Override
  public String toString() {
    return "%s:%d (%s) as %s".formatted(host, port, tls, user.isEmpty() ? "nobody" : user);
  }
}
