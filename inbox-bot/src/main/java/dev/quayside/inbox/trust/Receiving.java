package dev.quayside.inbox.trust;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose Authentication-Results are believed: only those that the host wrote which took the mail in
 * for us (RFC 8601, 5). How it signs them differs from provider to provider.
 */
public sealed interface Receiving {

  /**
   * A mail server that signs with its own name (RFC 8601, 2.2 authserv-id).
   *
   * @param host such as mx.example.com
   */
  record Host(String host) implements Receiving {}

  /** Microsoft 365 leaves the name out; its own is the topmost. */
  record Microsoft365() implements Receiving {}

  /** NetEase names a machine and says nothing of DMARC, so that nobody proves himself there. */
  record NetEase() implements Receiving {}

  /** A form on our own pages: whoever sends one has signed in. */
  record OurPages() implements Receiving {}

  /** A chat: WeCom tells us who writes, and we asked WeCom. */
  record Chat() implements Receiving {}

  /** Nobody said whose results to believe; registered senders are taken at their word. */
  record Unstated() implements Receiving {}

  /** Gmail and Google Workspace. */
  static Receiving gmail() {
    return new Host("mx.google.com");
  }

  /** QQ mail. */
  static Receiving qq() {
    return new Host("mx.qq.com");
  }

  /**
   * By the name of the server the mailbox is read from, where that tells it; else nobody. NetEase
   * and Exmail are left out: a house there that said nothing would lose its contract prices.
   */
  static Receiving of(String imapHost) {
    String host = imapHost.toLowerCase(Locale.ROOT);
    if (under(host, "outlook.com") || under(host, "office365.com") || under(host, "outlook.cn")) {
      return new Microsoft365();
    }
    if (under(host, "gmail.com") || under(host, "googlemail.com")) {
      return gmail();
    }
    return host.equals("imap.qq.com") ? qq() : new Unstated();
  }

  /** The profile of this name: own, microsoft365, gmail, qq or netease; empty for no such. */
  static Optional<Receiving> named(String profile, String host) {
    return switch (profile.toLowerCase(Locale.ROOT)) {
      case "own" -> host.isEmpty() ? Optional.empty() : Optional.of(new Host(host));
      case "microsoft365" -> Optional.of(new Microsoft365());
      case "gmail" -> Optional.of(gmail());
      case "qq" -> Optional.of(qq());
      case "netease" -> Optional.of(new NetEase());
      default -> Optional.empty();
    };
  }

  private static boolean under(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
