package dev.quayside.notifier.channel;

import java.util.Optional;

/**
 * The mail server that takes our letters.
 *
 * @param login as whom it knows us
 * @param from the address in whose name is written; with a display name or without
 * @param bounces where bounces are read; each letter's mark is put in behind a plus, so that a
 *     bounce names the letter it is about. Empty for a server that lets nobody have a subaddress:
 *     then they come back to {@code from}
 * @param archive a box of ours that is a second recipient of every letter, unseen by the customer
 */
public record SmtpConfig(
    String host,
    int port,
    Tls tls,
    Login login,
    String from,
    Optional<String> bounces,
    Optional<String> archive) {

  public SmtpConfig(String host, int port, Tls tls, String user, String password, String from) {
    this(host, port, tls, Login.of(user, password), from, Optional.empty(), Optional.empty());
  }

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
    return "%s:%d (%s) as %s"
        .formatted(host, port, tls, login.name().isEmpty() ? "nobody" : login.name());
  }
}
