package dev.quayside.app.config;

import dev.quayside.db.shelf.S3Shelf;
import dev.quayside.inbox.BotConfig;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.portal.openid.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All that the house was told, checked.
 *
 * @param boxes where customers' mail comes in and answers go out; at least one. What belongs to
 *     none of them is done by the first
 * @param listen where a mail server hands mails over; mostly nobody does
 * @param db the PostgreSQL to use; empty for the one that Quayside starts by itself under dataDir
 * @param dataDir where everything is kept that is no mail and no setting
 * @param answersAnHour what the house answers in an hour at the most
 * @param zone where its people sit; empty for the zone of the machine
 * @param ownPeople what the house's own people are told by mail
 * @param inside hosts within the house's own network that may be told what happens
 * @param files where contents of papers lie
 * @param wecom where customers write by chat; mostly nowhere
 */
public record Settings(
    List<Box> boxes,
    Optional<Database> db,
    Portal portal,
    Path dataDir,
    Optional<House> company,
    Optional<Listen> listen,
    long answersAnHour,
    Pacing pacing,
    Optional<ZoneId> zone,
    OwnPeople ownPeople,
    Set<String> inside,
    Files files,
    Optional<Wecom> wecom) {

  /** A house with one box, which has no name, paced as usual. */
  public Settings(
      Optional<Imap> imap,
      Optional<Smtp> smtp,
      Optional<Database> db,
      Portal portal,
      Path dataDir,
      Optional<House> company,
      Optional<Listen> listen) {
    this(
        List.of(new Box("", imap, smtp)),
        db,
        portal,
        dataDir,
        company,
        listen,
        BotConfig.ANSWERS_AN_HOUR,
        Pacing.USUAL,
        Optional.empty(),
        OwnPeople.UNTOLD,
        Set.of(),
        Files.IN_THE_BOOK,
        Optional.empty());
  }

  public Settings {
    boxes = List.copyOf(boxes);
    inside = Set.copyOf(inside);
    if (boxes.isEmpty()) {
      throw new IllegalArgumentException("A house has a box, though it may have no keys to it");
    }
  }

  /**
   * Where contents of papers lie, besides the database.
   *
   * @param fresh where new ones go: FOLDER, S3, or "" for the database
   */
  public record Files(String fresh, Optional<Path> folder, Optional<S3Shelf.Config> s3) {

    public static final Files IN_THE_BOOK = new Files("", Optional.empty(), Optional.empty());
  }

  /**
   * What the house's own people are told by mail.
   *
   * @param buyers addresses of those who are told each week what could not be served
   * @param tasks whether each of sales is told in the morning what is due
   */
  public record OwnPeople(List<String> buyers, boolean tasks) {

    public static final OwnPeople UNTOLD = new OwnPeople(List.of(), false);

    public OwnPeople {
      buyers = List.copyOf(buyers);
    }
  }

  /** The mailbox of the first box. */
  public Optional<Imap> imap() {
    return boxes.getFirst().imap();
  }

  /** The way out of the first box. */
  public Optional<Smtp> smtp() {
    return boxes.getFirst().smtp();
  }

  /**
   * One of our boxes: who writes to it is answered from it.
   *
   * @param name "" for the one without a name
   * @param imap there where the bot's keys are given
   * @param smtp there where the notifier's keys are given
   * @param pace how much it sends
   */
  public record Box(String name, Optional<Imap> imap, Optional<Smtp> smtp, Pace pace) {

    /** One that sends what its provider allows. */
    public Box(String name, Optional<Imap> imap, Optional<Smtp> smtp) {
      this(name, imap, smtp, Pace.AS_ALLOWED);
    }

    /** The group its settings are in, such as mail.boxes.sales. */
    public String group() {
      return name.isEmpty() ? "mail" : "mail.boxes." + name;
    }
  }

  /**
   * How much one of our boxes sends.
   *
   * @param perMinute letters a minute; 0 for as many as there are, empty for what its provider
   *     allows
   * @param perDay letters within 24 hours, likewise
   */
  public record Pace(OptionalInt perMinute, OptionalInt perDay) {

    public static final Pace AS_ALLOWED = new Pace(OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * What is too old to be quoted unasked, and whether we remind of what is going to be.
   *
   * @param staleAfter working time; empty for never
   * @param followUp whether quotes that nobody answers are followed up
   * @param shipmentNews whether customers are told what becomes of their shipments
   */
  public record Pacing(Optional<Duration> staleAfter, boolean followUp, boolean shipmentNews) {

    public static final Pacing USUAL =
        new Pacing(Optional.of(BotConfig.A_BUSINESS_DAY), true, true);
  }

  /**
   * The mailbox that inquiries are sent to.
   *
   * @param receiving whose word about senders is believed
   */
  public record Imap(
      String host, int port, Tls tls, String user, Pass pass, String folder, Receiving receiving) {

    /** With the provider that the host's name tells, if it tells one. */
    public Imap(String host, int port, Tls tls, String user, Pass pass, String folder) {
      this(host, port, tls, user, pass, folder, Receiving.of(host));
    }
  }

  /**
   * Where a mail server of the house hands its mails over by SMTP.
   *
   * @param addresses whose mails are taken; empty for the addresses that are known to be ours
   * @param keystore PKCS #12, with the key and certificate for STARTTLS
   */
  public record Listen(
      String host,
      int port,
      Set<String> addresses,
      Optional<Keystore> keystore,
      Receiving receiving) {

    /** Where nobody said whose word about senders to believe. */
    public Listen(String host, int port, Set<String> addresses, Optional<Keystore> keystore) {
      this(host, port, addresses, keystore, new Receiving.Unstated());
    }

    public Listen {
      addresses = Set.copyOf(addresses);
    }
  }

  /** A file of keys and what opens it. */
  public record Keystore(Path file, Secret password) {}

  /**
   * The server that answers are sent through.
   *
   * @param login empty where the server trusts this machine
   * @param from the address answers come from
   * @param bounces where undeliverable answers come back to, with a mark behind a plus; empty for
   *     {@code from} as it stands
   * @param archive who gets a copy of every answer; empty for nobody
   */
  public record Smtp(
      String host,
      int port,
      Tls tls,
      Optional<Login> login,
      String from,
      Optional<String> bounces,
      Optional<Archive> archive) {

    /** With bounces that come back to {@code from} as it stands. */
    public Smtp(String host, int port, Tls tls, Optional<Login> login, String from) {
      this(host, port, tls, login, from, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Where copies of answers lie, which is asked after a crash what went out.
   *
   * @param address gets a copy of every answer, in the mailbox of mail.imap
   * @param folders where copies are filed in that mailbox: the first of them that is there; one
   *     that begins with a backslash is a use the server knows its folder for (RFC 6154)
   */
  public record Archive(String address, List<String> folders) {
    public Archive {
      folders = List.copyOf(folders);
    }
  }

  /** A user name with what opens the account. */
  public record Login(String user, Pass pass) {}

  /** A PostgreSQL of the house; url is a JDBC URL, jdbc:postgresql://host:5432/name. */
  public record Database(String url, String user, Secret password) {}

  /**
   * Where the pages are.
   *
   * @param baseUrl how customers reach them, without a slash at the end; may differ from host and
   *     port behind a proxy
   * @param providers by whose accounts people sign in as well
   */
  public record Portal(String host, int port, String baseUrl, List<Provider> providers) {

    public Portal {
      providers = List.copyOf(providers);
    }

    /** Where people sign in by our own means alone. */
    public Portal(String host, int port, String baseUrl) {
      this(host, port, baseUrl, List.of());
    }
  }

  /**
   * Who writes to the customer, as it stands on the quote.
   *
   * @param address lines under the name
   * @param logo a PNG or JPEG
   * @param terms the terms themselves, printed on the quote as they stand
   * @param templates the folder with its own words for letters and papers
   */
  public record House(
      String name,
      Optional<String> address,
      Optional<Path> logo,
      Optional<String> terms,
      Optional<Path> templates) {

    /** In our words. */
    public House(
        String name, Optional<String> address, Optional<Path> logo, Optional<String> terms) {
      this(name, address, logo, terms, Optional.empty());
    }
  }
}
