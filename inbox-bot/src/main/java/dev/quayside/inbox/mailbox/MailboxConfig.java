package dev.quayside.inbox.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the company's mail lies.
 *
 * @param box its name in the settings; "" for the one without a name
 * @param login what opens it
 * @param folder the folder to watch, mostly INBOX
 * @param safetyPoll how often the server is asked while nothing comes, in case it forgot to tell
 * @param idle how far the server can be trusted to tell of mail by itself
 * @param copies the copies of our own letters that come into this box; empty where none do
 */
public record MailboxConfig(
    String box,
    String host,
    int port,
    Encryption encryption,
    String user,
    Login login,
    String folder,
    Duration safetyPoll,
    Idle idle,
    Optional<Copies> copies) {

  /**
   * Copies of our own letters, which are nobody's inquiry.
   *
   * @param from the address they are written from
   * @param folders where they are filed: the first of these that the server has; one that begins
   *     with a backslash is a use that it knows its folder for (RFC 6154), such as \Sent
   */
  public record Copies(String from, List<String> folders) {
    public Copies {
      folders = List.copyOf(folders);
    }
  }

  /** How the connection is protected. */
  public enum Encryption {
    TLS,
    STARTTLS,
    NONE
  }

  /** Whether the server tells of mail by itself (IDLE, RFC 2177). */
  public enum Idle {
    /** Where it says that it does. */
    OFFERED,
    /** Never, whatever it says; it is asked instead. */
    NEVER
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
    if (login instanceof Login.Token) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
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
