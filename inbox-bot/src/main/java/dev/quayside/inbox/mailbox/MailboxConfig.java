package dev.quayside.inbox.mailbox;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the company's mail lies.
 *
 * @param folder the folder to watch, mostly INBOX
 * @param safetyPoll how often the server is asked while nothing comes, in case it forgot to tell
 * @param copies the copies of our own letters that come into this box; empty where none do
 */
public record MailboxConfig(
    String host,
    int port,
    Encryption encryption,
    String user,
    String password,
    String folder,
    Duration safetyPoll,
    Optional<Copies> copies) {

  /**
   * Copies of our own letters, which are nobody's inquiry.
   *
   * @param from the address they are written from
   * @param folder where they are filed, if the server has such a folder
   */
  public record Copies(String from, String folder) {}

  /** How the connection is protected. */
  public enum Encryption {
    TLS,
    STARTTLS,
    NONE
  }

  private static final String CONNECT_MILLIS = "10000";
  private static final String READ_MILLIS = "30000";

  /** How the box is called in the book: the same box has the same name after a restart. */
  public String name() {
    return user + "@" + host + "/" + folder;
  }

  String protocol() {
    return encryption == Encryption.TLS ? "imaps" : "imap";
  }

  Properties properties() {
    var properties = new Properties();
    String prefix = "mail." + protocol() + ".";
    properties.put(prefix + "connectiontimeout", CONNECT_MILLIS);
    properties.put(prefix + "timeout", READ_MILLIS);
    properties.put(prefix + "writetimeout", READ_MILLIS);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "starttls.enable", String.valueOf(encryption == Encryption.STARTTLS));
    properties.put(prefix + "starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
    // One FETCH for a mail instead of one for every 16 kB of it.
    properties.put(prefix + "partialfetch", "false");
    return properties;
  }

  /** Without the password, which must not get into a log. */
  @Override
  public String toString() {
    return name() + " (" + encryption + ")";
  }
}
