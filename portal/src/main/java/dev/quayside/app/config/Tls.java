package dev.quayside.app.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a mail connection is kept private; without it passwords and prices travel in the open. */
public enum Tls {
  /** Encrypted from the first byte (RFC 8314); what is meant where nothing is said. */
  ON,
  /** Plain at first, then raised by STARTTLS, which must succeed. */
  STARTTLS,
  /** In the open, for a server on the same machine. */
  OFF;

  static Optional<Tls> named(String word) {
    return Arrays.stream(values())
        .filter(tls -> tls.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
