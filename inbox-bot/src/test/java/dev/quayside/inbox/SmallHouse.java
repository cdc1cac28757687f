package dev.quayside.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.TestTerms;
import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.user.User;
import dev.quayside.db.user.User.Role;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.opening.ContentDigest;
import dev.quayside.inbox.mail.opening.Glance;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A forwarder with one lane, one customer and one salesperson, on a Monday morning in June. */
final class SmallHouse {

  static final Instant MONDAY_MORNING = Instant.parse("2026-06-01T02:00:00Z");
  static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  static final Places PLACES = Places.builtIn();
  static final String OUR_ADDRESS = "rates@forwarder.example";

  final Db db = TestBook.empty();
  final CustomerId acme;
  final AtomicReference<Instant> time = new AtomicReference<>(MONDAY_MORNING);
  private final InboxBot bot;

  SmallHouse() {
    acme =
        db.with(books -> {
          books.places().fill(PLACES.all());
          var id = books.customers().add("ACME", "Acme Ltd", Language.EN);
          books.customers().addContact(id, "Li", "li@acme.example", Language.EN);
          books
              .users()
              .put(
                  "wang@forwarder.example",
                  "Wang Fang",
                  Role.SALES,
                  Optional.empty(),
                  Language.ZH,
                  "-");
          TestTerms.addMargin(books);
          return id;
        });
    bot =
        new InboxBot(
            db,
            new BotConfig(
                OUR_ADDRESS,
                Set.of(OUR_ADDRESS),
                ZoneId.of("Asia/Shanghai"),
                new Receiving.Unstated()),
            PLACES,
            FileReader.CLOSED,
            Models.builtIn(),
            time::get);
  }

  /** A tariff rate Shanghai to Los Angeles for a 40HC, or a contract where it is for a customer. */
  void sells(String scac, String freight, Optional<CustomerId> contractFor) {
    sells("CNSHA", scac, freight, contractFor);
  }

  /** The same from another port of loading. */
  void sells(String origin, String scac, String freight, Optional<CustomerId> contractFor) {
    sells(origin, contractFor.map(Agreement::contractOf).orElse(Agreement.TARIFF), scac, freight);
  }

  /** The same by another agreement, such as a price level. */
  void sells(Agreement agreement, String scac, String freight) {
    sells("CNSHA", agreement, scac, freight);
  }

  /** The same lane in the fortnight after. */
  void sellsNext(String scac, String freight) {
    Rate now = tariff("CNSHA", Agreement.TARIFF, scac, freight);
    sells(
        new Rate(
            0,
            now.mode(),
            now.lane(),
            now.carrier(),
            now.freight(),
            now.charges(),
            new Validity(MONDAY.plusDays(14), MONDAY.plusDays(29)),
            now.sailing(),
            now.freeTime(),
            now.agreement(),
            now.scope(),
            now.source()));
  }

  private void sells(String origin, Agreement agreement, String scac, String freight) {
    sells(tariff(origin, agreement, scac, freight));
  }

  private static Rate tariff(String origin, Agreement agreement, String scac, String freight) {
    return new Rate(
        0,
        Mode.FCL,
        Lane.of(origin, "USLAX"),
        Carriers.builtIn().withScac(scac),
        new Freight.PerContainer(Map.of(Equipment.HC40, Money.of("USD", freight))),
        List.of(),
        new Validity(MONDAY, MONDAY.plusDays(13)),
        Sailing.taking(new TransitTime(16, 16)),
        FreeTime.combined(10),
        agreement,
        Scope.ALL,
        new RateSource("june.csv", "row 2"));
  }

  /** Whatever a sheet of one line says. */
  void sells(Rate rate) {
    db.use(books -> books.rates().publish("june.csv", List.of(rate), MONDAY_MORNING));
  }

  /** A mail comes and is dealt with; what was filed about it is handed back. */
  FiledInquiry receives(String mail) {
    return receives(mail, time.get());
  }

  /** One that lies in the mailbox since then. */
  FiledInquiry receives(String mail, Instant arrivedAt) {
    byte[] raw = mail.replace("\n", "\r\n").getBytes(UTF_8);
    var message = new RawMail(ContentDigest.of(raw), "INBOX", Optional.empty(), Bytes.of(raw));
    var slip = Glance.at(raw).arrived(arrivedAt);
    db.use(books -> books.messages().takeIn(message, slip, time.get()));
    bot.handleNext();
    return newest();
  }

  FiledInquiry newest() {
    return db.with(books -> books.inquiries().newest(1)).getFirst();
  }

  /** Whether there was an approved inquiry to answer. */
  boolean answersApproved() {
    return bot.answerApproved();
  }

  /** Whether there was a name to try on past mails. */
  boolean triesName() {
    return bot.tryName();
  }

  /** Looks which quotes are to be followed up; how many letters that made. */
  int followsUp(String at) {
    time.set(Instant.parse(at));
    return bot.followUp();
  }

  /** Of sales. */
  User wang() {
    return db.with(books -> books.users().byEmail("wang@forwarder.example")).orElseThrow().user();
  }

  /** All that waits in the outbox goes out. */
  void sendsAll() {
    db.use(books -> {
      for (var next = books.outbox().claimNext(time.get());
          next.isPresent();
          next = books.outbox().claimNext(time.get())) {
        books.outbox().tickOff(next.get(), time.get());
      }
    });
  }

  void rehearses() {
    bot.warmUp();
  }

  /** What the customer is to be told; empty where he gets no answer. */
  Optional<Notice> answer(FiledInquiry inquiry) {
    return db.with(books -> books.outbox().answerTo(inquiry.id())).map(answer -> answer.notice());
  }

  /** What one of them is told for himself; empty where all are told the same. */
  Optional<Notice> alone(FiledInquiry inquiry) {
    return db.with(books -> books.outbox().aloneTo(inquiry.id())).map(letter -> letter.notice());
  }

  static String mail(String from, String headers, String text) {
    return """
    From: %s
    To: %s
    Date: Mon, 1 Jun 2026 09:58:00 +0800
    Subject: rate request
    Content-Type: text/plain; charset=utf-8
    %s

    %s
    """
        .formatted(from, OUR_ADDRESS, headers, text);
  }
}
