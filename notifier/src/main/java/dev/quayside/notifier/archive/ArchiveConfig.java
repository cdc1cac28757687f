package dev.quayside.notifier.archive;

import java.util.List;

/**
 * How to look into the archive box over IMAP.
 *
 * @param folders where copies may lie, in the order they are moved along
 */
public record ArchiveConfig(
    String host, int port, Tls tls, String user, String password, List<String> folders) {

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
    return "%s at %s:%d %s".formatted(user, host, port, folders);
  }
}
