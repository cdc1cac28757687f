package dev.quayside.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.app.config.Role;
import dev.quayside.app.config.Secret;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.Tls;
import dev.quayside.app.config.Wecom;
import dev.quayside.app.serve.House;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.TestTerms;
import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.inbox.BotConfig;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A whole house at work on a real mail server and a real database: one customer, one salesperson,
 * one lane with a tariff and a contract.
 */
final class MailWorld implements AutoCloseable {

  static final String OURS = "rates@forwarder.example";
  static final String LI = "li@acme.example";
  static final String PASSWORD = "seven containers";

  final GreenMail mail =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });
  final Db db = TestBook.empty();
  final CustomerId acme;
  private final House house;

  MailWorld() {
    this(List.of());
  }

  /**
   * A house with more boxes than one.
   *
   * @param more their addresses; one that begins with "down" lies on a server that is not there
   */
  MailWorld(List<String> more) {
    this(more, Optional.empty());
  }

  /** A house that customers write to by chat as well. */
  MailWorld(Wecom wecom) {
    this(List.of(), Optional.of(wecom));
  }

  private MailWorld(List<String> more, Optional<Wecom> wecom) {
    mail.start();
    mail.setUser(OURS, "secret");
    more.forEach(address -> mail.setUser(address, "secret"));
    var places = Places.builtIn();
    var today = LocalDate.now(ZoneId.systemDefault());
    acme = db.with(books -> open(books, places, today));
    house =
        House.open(
            db,
            settings(more, wecom),
            EnumSet.allOf(Role.class),
            places,
            InstantSource.system(),
            Duration.ofMillis(200));
  }

  int portalPort() {
    return house.portalPort().orElseThrow();
  }

  private static CustomerId open(Books books, Places places, LocalDate today) {
    books.places().fill(places.all());
    CustomerId acme = books.customers().add("ACME", "Acme Ltd", Language.EN);
    books.customers().addContact(acme, "Li", LI, Language.EN);
    String hash = new Passwords().hash(PASSWORD);
    books.users().put(LI, "Li", User.Role.CUSTOMER, Optional.of(acme), Language.EN, hash);
    books
        .users()
        .put(
            "wang@forwarder.example",
            "Wang Fang",
            User.Role.SALES,
            Optional.empty(),
            Language.ZH,
            hash);
    TestTerms.addMargin(books);
    books.terms().addExchange(ExchangeRate.of("USD", "CNY", "7", today, "PBOC"));
    var week = new Validity(today.minusDays(7), today.plusDays(7));
    books
        .rates()
        .publish(
            "sheet.csv",
            List.of(
                rate("MSCU", "2000", week, Optional.empty()),
                rate("COSU", "1900", week, Optional.of(acme))),
            Instant.now());
    return acme;
  }

  private static Rate rate(
      String scac, String freight, Validity week, Optional<CustomerId> contractFor) {
    return Rate.fcl(
        0,
        Lane.of("CNSHA", "USLAX"),
        Carriers.builtIn().withScac(scac),
        Map.of(Equipment.HC40, Money.of("USD", freight)),
        List.of(
            new Charge(
                "THC",
                Leg.ORIGIN,
                new ChargeBasis.PerContainer(Map.of(Equipment.HC40, Money.of("CNY", "1400")))),
            new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included())),
        week,
        Optional.of(new TransitTime(16, 18)),
        Optional.of(14),
        contractFor,
        new RateSource("sheet.csv", "row 2"));
  }

  private Settings settings(List<String> more, Optional<Wecom> wecom) {
    return new Settings(
        Stream.concat(Stream.of(OURS), more.stream()).map(this::box).toList(),
        Optional.empty(),
        new Settings.Portal("127.0.0.1", 0, "http://localhost"),
        Path.of("target"),
        Optional.of(
            new Settings.House(
                "Example Forwarding", Optional.empty(), Optional.empty(), Optional.empty())),
        Optional.of(new Settings.Listen("127.0.0.1", 0, Set.of(), Optional.empty())),
        BotConfig.ANSWERS_AN_HOUR,
        Settings.Pacing.USUAL,
        Optional.empty(),
        Settings.OwnPeople.UNTOLD,
        Set.of(),
        Settings.Files.IN_THE_BOOK,
        wecom);
  }

  private Settings.Box box(String address) {
    boolean down = address.startsWith("down");
    var secret = new Secret("secret");
    int imap = down ? 1 : mail.getImap().getPort();
    int smtp = down ? 1 : mail.getSmtp().getPort();
    return new Settings.Box(
        address.equals(OURS) ? "" : address.substring(0, address.indexOf('@')),
        Optional.of(new Settings.Imap("127.0.0.1", imap, Tls.OFF, address, secret, "INBOX")),
        Optional.of(new Settings.Smtp("127.0.0.1", smtp, Tls.OFF, Optional.empty(), address)));
  }

  /** Hands a mail to the server by SMTP, as it stands. */
  void send(byte[] raw, String from) throws MessagingException {
    send(raw, from, mail.getSmtp().getPort());
  }

  /** Hands a mail straight to the house, as a mail server of its own would. */
  void handOver(byte[] raw, String from) throws MessagingException {
    send(raw, from, house.handOverPort().orElseThrow());
  }

  /** Hands a mail to the server for these of our boxes at once. */
  void send(byte[] raw, String from, List<String> to) throws MessagingException {
    send(raw, from, String.join(",", to), mail.getSmtp().getPort());
  }

  private static void send(byte[] raw, String from, int port) throws MessagingException {
    send(raw, from, OURS, port);
  }

  private static void send(byte[] raw, String from, String to, int port) throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.from", from);
    var session = Session.getInstance(properties);
    Transport.send(
        new MimeMessage(session, new ByteArrayInputStream(raw)) {
          @Override
          public void saveChanges() {
            // The mail goes out byte for byte.
          }
        },
        InternetAddress.parse(to));
  }

  /** What lies in somebody's mailbox. */
  List<MimeMessage> mailbox(String address) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(message -> isTo(message, address))
        .toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      var recipients = message.getRecipients(RecipientType.TO);
      return recipients != null
          && Arrays.stream(recipients)
              .anyMatch(to -> ((InternetAddress) to).getAddress().equals(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing is timed: it either happens or the test fails after a generous while. */
  static void waitUntil(String what, BooleanSupplier happened) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within a minute: " + what).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  @Override
  public void close() {
    house.close();
    mail.stop();
  }
}
