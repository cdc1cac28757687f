package dev.quayside.app.config;

import dev.quayside.app.config.Settings.Archive;
import dev.quayside.app.config.Settings.Database;
import dev.quayside.app.config.Settings.House;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Keystore;
import dev.quayside.app.config.Settings.Listen;
import dev.quayside.app.config.Settings.Login;
import dev.quayside.app.config.Settings.Portal;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.source.Environment;
import dev.quayside.app.config.source.Heard;
import dev.quayside.app.config.source.Key;
import dev.quayside.app.config.source.SettingsFile;
import dev.quayside.inbox.trust.Receiving;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the settings together: the environment before the file, and both before what is usual. */
public final class SettingsReader {

  private final Asked asked;
  private final Path here;
  private final Path besideFile;
  private final Set<Role> roles;

  private SettingsReader(Asked asked, Path here, Path besideFile, Set<Role> roles) {
    this.asked = asked;
    this.here = here;
    this.besideFile = besideFile;
    this.roles = roles;
  }

  /**
   * Reads the settings and checks them for what the roles need.
   *
   * @param file quayside.yaml, where there is one
   * @param environment the variables, of which those that begin with QUAYSIDE_ count
   * @param here the directory the user stands in; paths in the file are relative to the file
   * @param roles whose settings must be there; the others may be
   */
  public static SettingsRead read(
      Optional<Path> file, Map<String, String> environment, Path here, Set<Role> roles) {
    List<Heard> sources = new ArrayList<>();
    sources.add(Environment.read(environment));
    file.map(SettingsFile::read).ifPresent(sources::add);
    Path beside =
        file.map(path -> here.resolve(path).getParent()).map(Path::normalize).orElse(here);
    return new SettingsReader(new Asked(sources), here, beside, roles).read();
  }

  private SettingsRead read() {
    var settings =
        new Settings(
            imap(),
            smtp(),
            db(),
            portal(),
            dataDir(),
            company(),
            listen(),
            PacingReader.read(asked));
    List<String> problems = asked.problems();
    return problems.isEmpty() ? new SettingsRead.Good(settings) : new SettingsRead.Wrong(problems);
  }

  private Optional<Imap> imap() {
    Tls tls = asked.tls(Key.IMAP_TLS);
    int port = asked.port(Key.IMAP_PORT, tls == Tls.ON ? 993 : 143);
    boolean wanted = roles.contains(Role.BOT) && !asked.any(Key.LISTEN_PORT);
    if (!wanted && !asked.any(Key.IMAP_HOST, Key.IMAP_USER, Key.IMAP_PASSWORD)) {
      return Optional.empty();
    }
    return Optional.of(
        new Imap(
            asked.needed(Key.IMAP_HOST, "the IMAP server with the mailbox for inquiries"),
            port,
            tls,
            asked.needed(Key.IMAP_USER, "the name the bot logs in to IMAP with"),
            new Secret(asked.needed(Key.IMAP_PASSWORD, "the password of mail.imap.user")),
            asked.text(Key.IMAP_FOLDER).orElse("INBOX"),
            receiving()));
  }

  /** Whose Authentication-Results are believed; the IMAP server's name often tells. */
  private Receiving receiving() {
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

  /** Whoever is handed his mails needs no mailbox beside it. */
  private Optional<Listen> listen() {
    if (!asked.any(Key.LISTEN_PORT)) {
      return Optional.empty();
    }
    if (!asked.any(Key.IMAP_USER, Key.SMTP_FROM)) {
      asked.needed(Key.LISTEN_ADDRESSES, "the addresses whose mails are taken");
    }
    Set<String> addresses =
        asked.text(Key.LISTEN_ADDRESSES).stream()
            .flatMap(text -> Stream.of(text.split("[,; ]+", -1)))
            .filter(address -> !address.isBlank())
            .collect(Collectors.toSet());
    addresses.stream()
        .filter(address -> !isAddress(address))
        .forEach(address -> asked.wrong(Key.LISTEN_ADDRESSES, "holds mail addresses", address));
    Optional<Keystore> keystore =
        asked
            .text(Key.LISTEN_KEYSTORE)
            .map(file ->
                new Keystore(
                    path(Key.LISTEN_KEYSTORE, file),
                    new Secret(
                        asked.needed(
                            Key.LISTEN_KEYSTORE_PASSWORD, "what opens mail.listen.keystore"))));
    return Optional.of(
        new Listen(
            asked.text(Key.LISTEN_HOST).orElse("127.0.0.1"),
            asked.port(Key.LISTEN_PORT, 2525),
            addresses,
            keystore,
            // The mailbox's, where there is one, is asked for there.
            asked.any(Key.IMAP_HOST) ? new Receiving.Unstated() : receiving()));
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
    if (!roles.contains(Role.NOTIFIER)
        && !asked.any(Key.SMTP_HOST, Key.SMTP_USER, Key.SMTP_PASSWORD, Key.SMTP_FROM)) {
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
    return Optional.of(new Archive(address, asked.text(Key.ARCHIVE_FOLDER).orElse("Sent")));
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
    if (!asked.any(Key.SMTP_USER, Key.SMTP_PASSWORD)) {
      return Optional.empty();
    }
    return Optional.of(
        new Login(
            asked.needed(Key.SMTP_USER, "the name that mail.smtp.password belongs to"),
            new Secret(asked.needed(Key.SMTP_PASSWORD, "the password of mail.smtp.user"))));
  }

  private Optional<Database> db() {
    if (!asked.any(Key.DB_URL, Key.DB_USER, Key.DB_PASSWORD)) {
      return Optional.empty();
    }
    String url = asked.needed(Key.DB_URL, "the JDBC URL of the database");
    if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
      asked
          .problems()
          .add(
              "db.url begins with jdbc:postgresql:, as in jdbc:postgresql://localhost:5432/quayside (%s)"
                  .formatted(asked.where(Key.DB_URL)));
    }
    return Optional.of(
        new Database(
            url,
            asked.needed(Key.DB_USER, "the name to log in to the database with"),
            new Secret(asked.text(Key.DB_PASSWORD).orElse(""))));
  }

  private Portal portal() {
    String host = asked.text(Key.PORTAL_HOST).orElse("127.0.0.1");
    int port = asked.port(Key.PORTAL_PORT, 8080);
    String url = asked.text(Key.PORTAL_BASE_URL).orElse("http://localhost:" + port);
    if (!isWebAddress(url)) {
      asked.wrong(Key.PORTAL_BASE_URL, "is a web address such as https://rates.example.com", url);
    }
    return new Portal(host, port, url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
  }

  private Path dataDir() {
    return asked
        .text(Key.DATA_DIR)
        .map(text -> path(Key.DATA_DIR, text))
        .orElseGet(() -> here.resolve("data"));
  }

  private Optional<House> company() {
    boolean wanted = roles.contains(Role.NOTIFIER);
    if (!wanted
        && !asked.any(Key.COMPANY_NAME, Key.COMPANY_ADDRESS, Key.COMPANY_LOGO, Key.COMPANY_TERMS)) {
      return Optional.empty();
    }
    return Optional.of(
        new House(
            asked.needed(Key.COMPANY_NAME, "the name that stands on quotes and letters"),
            asked.text(Key.COMPANY_ADDRESS),
            asked.text(Key.COMPANY_LOGO).map(text -> path(Key.COMPANY_LOGO, text)),
            asked.text(Key.COMPANY_TERMS)));
  }

  private Path path(Key key, String text) {
    try {
      boolean inFile = !asked.where(key).startsWith("variable ");
      return (inFile ? besideFile : here).resolve(text).normalize();
    } catch (java.nio.file.InvalidPathException e) {
      asked.wrong(key, "is a path", text);
      return here;
    }
  }

  private static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at == text.lastIndexOf('@')
        && at < text.length() - 1
        && text.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == ',');
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
