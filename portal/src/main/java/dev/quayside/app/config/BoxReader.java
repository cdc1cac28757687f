package dev.quayside.app.config;

import dev.quayside.app.config.Settings.Archive;
import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Login;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.source.Key;
import dev.quayside.inbox.trust.Receiving;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Puts together what was said of one of our boxes. */
final class BoxReader {

  private final Asked asked;
  private final String name;
  private final boolean reads;
  private final boolean writes;

  /**
   * A reader of the settings of one box.
   *
   * @param asked what was said of it
   * @param name "" for the one without a name
   * @param reads whether a mailbox is needed
   * @param writes whether a way out is needed
   */
  BoxReader(Asked asked, String name, boolean reads, boolean writes) {
    this.asked = asked;
    this.name = name;
    this.reads = reads;
    this.writes = writes;
  }

  /**
   * The box.
   *
   * @param all what was said of all boxes of the house
   */
  Box box(Asked all) {
    return new Box(name, imap(), smtp(), PacingReader.pace(asked, all));
  }

  private Optional<Imap> imap() {
    Tls tls = asked.tls(Key.IMAP_TLS);
    int port = asked.port(Key.IMAP_PORT, tls == Tls.ON ? 993 : 143);
    if (!reads && !asked.any(Key.IMAP_HOST, Key.IMAP_USER, Key.IMAP_PASSWORD)) {
      return Optional.empty();
    }
    return Optional.of(
        new Imap(
            asked.needed(Key.IMAP_HOST, "the IMAP server with the mailbox for inquiries"),
            port,
            tls,
            asked.needed(Key.IMAP_USER, "the name the bot logs in to IMAP with"),
            pass(Key.IMAP_PASSWORD, Key.IMAP_USER),
            asked.text(Key.IMAP_FOLDER).orElse("INBOX"),
            receiving()));
  }

  /** Whose Authentication-Results are believed; the IMAP server's name often tells. */
  Receiving receiving() {
    String host = asked.text(Key.RECEIVING_HOST).orElse("");
    Optional<String> profile = asked.text(Key.MAIL_PROFILE);
    if (profile.isEmpty()) {
      return host.isEmpty()
          ? Receiving.of(asked.text(Key.IMAP_HOST).orElse(""))
          : new Receiving.Host(host);
    }
    return Receiving.named(profile.get(), host)
        .orElseGet(() -> {
          asked.wrong(
              Key.MAIL_PROFILE,
              "is microsoft365, gmail, qq, netease, or own beside mail.receiving-host",
              profile.get());
          return new Receiving.Unstated();
        });
  }

  private Optional<Smtp> smtp() {
    Tls tls = asked.tls(Key.SMTP_TLS);
    int usual =
        switch (tls) {
          case ON -> 465;
          case STARTTLS -> 587;
          case OFF -> 25;
        };
    int port = asked.port(Key.SMTP_PORT, usual);
    if (!writes && !asked.any(Key.SMTP_HOST, Key.SMTP_USER, Key.SMTP_PASSWORD, Key.SMTP_FROM)) {
      return Optional.empty();
    }
    String from = asked.needed(Key.SMTP_FROM, "the address answers are sent from");
    if (!from.isEmpty() && !isAddress(from)) {
      asked.wrong(Key.SMTP_FROM, "is a mail address such as rates@example.com", from);
    }
    String host = asked.needed(Key.SMTP_HOST, "the SMTP server answers are sent through");
    return Optional.of(
        new Smtp(host, port, tls, login(), from, bounces(host, from), archive(from)));
  }

  /** Where answers are sent as the very mailbox that is watched, that one keeps the copies. */
  private Optional<Archive> archive(String from) {
    boolean ours = asked.text(Key.IMAP_USER).filter(from::equalsIgnoreCase).isPresent();
    String address = asked.text(Key.ARCHIVE_ADDRESS).orElse(ours ? from : "off");
    if ("off".equalsIgnoreCase(address)) {
      return Optional.empty();
    }
    if (!isAddress(address)) {
      asked.wrong(Key.ARCHIVE_ADDRESS, "is a mail address, or off", address);
    }
    List<String> folders =
        asked.text(Key.ARCHIVE_FOLDER).map(List::of).orElse(Provider.SENT_FOLDERS);
    return Optional.of(new Archive(address, folders));
  }

  /** A subaddress, unless it is switched off or known that the provider has none. */
  private Optional<String> bounces(String host, String from) {
    String bounces =
        asked.text(Key.SMTP_BOUNCES).orElse(Provider.of(host).subaddresses() ? from : "off");
    if ("off".equalsIgnoreCase(bounces) || bounces.isEmpty()) {
      return Optional.empty();
    }
    if (!isAddress(bounces)) {
      asked.wrong(Key.SMTP_BOUNCES, "is a mail address, or off", bounces);
    }
    return Optional.of(bounces);
  }

  /** Some relays know the machine by its address and want no name. */
  private Optional<Login> login() {
    if (asked.any(Key.SMTP_USER, Key.SMTP_PASSWORD)) {
      return Optional.of(
          new Login(
              asked.needed(Key.SMTP_USER, "the name to log in to the SMTP server with"),
              pass(Key.SMTP_PASSWORD, Key.SMTP_USER)));
    }
    return asked.any(Key.OAUTH_CLIENT_ID)
        ? asked.text(Key.IMAP_USER).map(user -> new Login(user, tokens()))
        : Optional.empty();
  }

  /** A password goes before tokens, so that either server may have its own way. */
  private Pass pass(Key password, Key user) {
    return asked.any(Key.OAUTH_CLIENT_ID) && !asked.any(password)
        ? tokens()
        : new Secret(asked.needed(password, "the password of " + asked.path(user)));
  }

  private Pass tokens() {
    Optional<Secret> secret = asked.text(Key.OAUTH_CLIENT_SECRET).map(Secret::new);
    Optional<Secret> refresh = asked.text(Key.OAUTH_REFRESH_TOKEN).map(Secret::new);
    if (refresh.isEmpty() && secret.isEmpty()) {
      asked.needed(Key.OAUTH_REFRESH_TOKEN, "what new tokens are asked for with");
    }
    Optional<String> scope =
        asked
            .text(Key.OAUTH_SCOPE)
            .or(() -> refresh.isEmpty() ? Provider.of(host()).tokenScope() : Optional.empty());
    return new Pass.Tokens(
        tokenUrl(), asked.text(Key.OAUTH_CLIENT_ID).orElse(""), secret, refresh, scope);
  }

  /** In the open only on this machine: what is said there opens the mailbox. */
  private URI tokenUrl() {
    Optional<String> known = Provider.of(host()).tokenUrl();
    String url =
        asked
            .text(Key.OAUTH_TOKEN_URL)
            .or(() -> known)
            .orElseGet(() -> asked.needed(Key.OAUTH_TOKEN_URL, "where tokens are fetched"));
    try {
      URI uri = URI.create(url);
      boolean here = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
      if (url.isEmpty()
          || (uri.getHost() != null
              && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && here)))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // told below, in our words
    }
    asked.wrong(Key.OAUTH_TOKEN_URL, "is a web address that begins with https://", url);
    return URI.create("");
  }

  private String host() {
    return asked.text(Key.IMAP_HOST).or(() -> asked.text(Key.SMTP_HOST)).orElse("");
  }

  static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at == text.lastIndexOf('@')
        && at < text.length() - 1
        && text.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == ',');
  }
}
