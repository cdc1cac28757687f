package dev.quayside.app.config;

import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.config.Settings.Database;
import dev.quayside.app.config.Settings.House;
import dev.quayside.app.config.Settings.Keystore;
import dev.quayside.app.config.Settings.Listen;
import dev.quayside.app.config.Settings.OwnPeople;
import dev.quayside.app.config.Settings.Portal;
import dev.quayside.app.config.source.Environment;
import dev.quayside.app.config.source.Heard;
import dev.quayside.app.config.source.Key;
import dev.quayside.app.config.source.SettingsFile;
import dev.quayside.app.config.source.Several;
import dev.quayside.inbox.BotConfig;
import dev.quayside.inbox.trust.Receiving;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
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
            boxes(),
            db(),
            portal(),
            dataDir(),
            company(),
            listen(),
            answersAnHour(),
            PacingReader.read(asked),
            zone(),
            ownPeople(),
            words(Key.WEBHOOKS_INSIDE),
            FilesReader.read(asked, folder -> path(Key.FILES_FOLDER, folder)),
            WecomReader.read(asked));
    List<String> problems = asked.problems();
    return problems.isEmpty() ? new SettingsRead.Good(settings) : new SettingsRead.Wrong(problems);
  }

  /** The one without a name first, where there is anything of it, or nothing but it. */
  private List<Box> boxes() {
    boolean listens = asked.any(Key.LISTEN_PORT);
    boolean reads = roles.contains(Role.BOT) && !listens;
    boolean writes = roles.contains(Role.NOTIFIER);
    List<String> names = asked.names(Several.BOXES);
    List<Box> boxes = new ArrayList<>();
    if (names.isEmpty() || asked.any(Key.IMAP_HOST, Key.IMAP_USER, Key.SMTP_HOST, Key.SMTP_FROM)) {
      boxes.add(new BoxReader(asked, "", reads, writes).box(asked));
    }
    for (String name : names) {
      boxes.add(new BoxReader(asked.of(name), name, reads, writes).box(asked));
    }
    Set<String> mailboxes = new HashSet<>();
    for (Box box : boxes) {
      box.imap()
          .map(imap -> imap.user() + " at " + imap.host() + ", " + imap.folder())
          .filter(mailbox -> !mailboxes.add(mailbox))
          .ifPresent(mailbox ->
              asked.problems().add(box.group() + " is a mailbox of two names: " + mailbox));
    }
    return boxes;
  }

  private long answersAnHour() {
    Optional<String> text = asked.text(Key.ANSWERS_AN_HOUR);
    try {
      long most = text.map(Long::parseLong).orElse(BotConfig.ANSWERS_AN_HOUR);
      if (most > 0) {
        return most;
      }
    } catch (NumberFormatException e) {
      // told below, in our words
    }
    asked.wrong(Key.ANSWERS_AN_HOUR, "is a number from 1", text.orElse(""));
    return BotConfig.ANSWERS_AN_HOUR;
  }

  /** Whoever is handed his mails needs no mailbox beside it. */
  private Optional<Listen> listen() {
    if (!asked.any(Key.LISTEN_PORT)) {
      return Optional.empty();
    }
    if (asked.names(Several.BOXES).isEmpty() && !asked.any(Key.IMAP_USER, Key.SMTP_FROM)) {
      asked.needed(Key.LISTEN_ADDRESSES, "the addresses whose mails are taken");
    }
    Set<String> addresses = addresses(Key.LISTEN_ADDRESSES);
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
            asked.any(Key.IMAP_HOST)
                ? new Receiving.Unstated()
                : new BoxReader(asked, "", false, false).receiving()));
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
    return new Portal(
        host,
        port,
        url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
        asked.names(Several.PROVIDERS).stream()
            .flatMap(name -> ProviderReader.read(name, asked.of(name)).stream())
            .toList());
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
        && !asked.any(
            Key.COMPANY_NAME,
            Key.COMPANY_ADDRESS,
            Key.COMPANY_LOGO,
            Key.COMPANY_TERMS,
            Key.COMPANY_TEMPLATES)) {
      return Optional.empty();
    }
    return Optional.of(
        new House(
            asked.needed(Key.COMPANY_NAME, "the name that stands on quotes and letters"),
            asked.text(Key.COMPANY_ADDRESS),
            asked.text(Key.COMPANY_LOGO).map(text -> path(Key.COMPANY_LOGO, text)),
            asked.text(Key.COMPANY_TERMS),
            asked.text(Key.COMPANY_TEMPLATES).map(text -> path(Key.COMPANY_TEMPLATES, text))));
  }

  private Optional<ZoneId> zone() {
    Optional<String> text = asked.text(Key.COMPANY_ZONE);
    try {
      return text.map(ZoneId::of);
    } catch (DateTimeException e) {
      asked.wrong(Key.COMPANY_ZONE, "is a time zone such as Asia/Shanghai", text.orElse(""));
      return Optional.empty();
    }
  }

  private OwnPeople ownPeople() {
    String tasks = asked.text(Key.COMPANY_TASKS_BY_MAIL).orElse("yes");
    if (!tasks.equals("yes") && !tasks.equals("no")) {
      asked.wrong(Key.COMPANY_TASKS_BY_MAIL, "is yes or no", tasks);
    }
    return new OwnPeople(
        addresses(Key.COMPANY_BUYERS).stream().sorted().toList(), tasks.equals("yes"));
  }

  private Set<String> addresses(Key key) {
    Set<String> addresses = words(key);
    addresses.stream()
        .filter(address -> !BoxReader.isAddress(address))
        .forEach(address -> asked.wrong(key, "holds mail addresses", address));
    return addresses;
  }

  /** Parted by commas. */
  private Set<String> words(Key key) {
    return asked.text(key).stream()
        .flatMap(text -> Stream.of(text.split("[,; ]+", -1)))
        .filter(word -> !word.isBlank())
        .collect(Collectors.toSet());
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
