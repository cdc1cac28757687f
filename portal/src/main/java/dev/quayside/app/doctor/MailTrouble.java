package dev.quayside.app.doctor;

import dev.quayside.app.token.NoTokenException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says in plain words why a mail server could not be used, and what helps. */
final class MailTrouble {

  private MailTrouble() {}

  /**
   * The finding.
   *
   * @param about IMAP or SMTP
   * @param keys the settings it hangs on, such as mail.imap
   */
  static Finding of(String about, String keys, String server, MessagingException trouble) {
    if (root(trouble) instanceof NoTokenException none) {
      return new Finding.Wrong(
          about, String.valueOf(none.getMessage()), "check %s.oauth".formatted(box(keys)));
    }
    if (trouble instanceof AuthenticationFailedException) {
      return new Finding.Wrong(
          about,
          server + " refuses the user name or the password",
          "check %s.user and %s.password; 163, QQ and Exmail want an authorisation code (授权码) in place of the password"
              .formatted(keys, keys));
    }
    if (trouble instanceof FolderNotFoundException) {
      return new Finding.Wrong(
          about, server + " has no such folder", "check " + keys + ".folder, mostly INBOX");
    }
    return switch (root(trouble)) {
      case UnknownHostException _ ->
          new Finding.Wrong(about, server + ": no host of that name", "check " + keys + ".host");
      case ConnectException _ ->
          new Finding.Wrong(
              about,
              server + ": nothing answers there",
              "check %s.host and %s.port, and that the firewall lets it through"
                  .formatted(keys, keys));
      case SocketTimeoutException _ ->
          new Finding.Wrong(
              about,
              server + " does not answer in time",
              "check %s.port; a server that speaks STARTTLS wants %s.tls: starttls"
                  .formatted(keys, keys));
      case SSLException _ ->
          new Finding.Wrong(
              about,
              server + ": no private connection comes about",
              "check %s.tls (on, starttls or off) and that the certificate is for this host name"
                  .formatted(keys));
      case Throwable other ->
          new Finding.Wrong(
              about, server + ": " + other.getMessage(), "check the settings " + keys + ".*");
    };
  }

  /** mail.boxes.sales.imap is in mail.boxes.sales. */
  private static String box(String keys) {
    return keys.substring(0, Math.max(0, keys.lastIndexOf('.')));
  }

  private static Throwable root(Throwable trouble) {
    Throwable at = trouble;
    for (int depth = 0; depth < 10; depth++) {
      Throwable next =
          at instanceof MessagingException mail && mail.getNextException() != null
              ? mail.getNextException()
              : at.getCause();
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }
}
