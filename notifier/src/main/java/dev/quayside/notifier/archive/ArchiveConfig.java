package dev.quayside.notifier.archive;

import dev.quayside.notifier.channel.Login;
import java.util.List;

/**
 * How to look into the archive box over IMAP.
 *
 * @param folders where copies may lie, in the order they are moved along; one that begins with a
 *     backslash is a use that the server knows its folder for (RFC 6154), such as \Sent
 */
public record ArchiveConfig(String host, int port, Tls tls, Login login, List<String> folders) {

  /** How the connection is secured. */
  public enum Tls {
    TLS,
    STARTTLS,
    PLAIN
  }

  public ArchiveConfig {
    folders = List.copyOf(folders);
  }

  /** Without the password, which must not get into a log. */
  @Override
  public String toString() {
    return "%s at %s:%d %s".formatted(login.name(), host, port, folders);
  }
}
