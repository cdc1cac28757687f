package dev.quayside.inbox.mail;

import java.util.Locale;

/**
 * Somebody who writes or is written to.
 *
 * @param name the display name, empty where none is given
 * @param address the mail address (RFC 5322 addr-spec), lower case
 */
public record Correspondent(String name, String address) {

  public Correspondent {
    address = address.toLowerCase(Locale.ROOT);
  }
}
