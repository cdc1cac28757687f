package dev.quayside.portal;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.SampleShipment;
import dev.quayside.db.customer.Language;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.user.User.Role;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A forwarder's morning: two customers, one of them Chinese, their quotes and shipments, and one
 * mail of every kind.
 */
final class SampleHouse {

  static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");
  static final String PASSWORD = "seven containers";
  static final String LI = "li.na@hengda.example";
  static final String BAKER = "tom.baker@northwind.example";
  static final String SALES = "chen.wei@quayside.example";
  static final String APPROVER = "zhao.min@quayside.example";
  static final String ADMIN = "lena.wu@quayside.example";

  private static final String HASH = new Passwords().hash(PASSWORD);

  private SampleHouse() {}

  /** The two customers and what they have. */
  record Customers(CustomerId hengda, CustomerId northwind) {}

  static Customers fill(Db db) {
    return db.with(SampleHouse::fill);
  }

  private static Customers fill(Books books) {
    books.places().fill(Places.builtIn().all());
    var hengda = customer(books, "HENGDA", "宁波恒达进出口有限公司", LI, "李娜", Language.ZH);
    var northwind =
        customer(books, "NORTHWIND", "Northwind Furniture Ltd", BAKER, "Tom Baker", Language.EN);
    books.users().put(SALES, "Chen Wei", Role.SALES, Optional.empty(), Language.EN, HASH);
    books.users().put(ADMIN, "Lena Wu", Role.ADMIN, Optional.empty(), Language.EN, HASH);
    long approver =
        books.users().put(APPROVER, "Zhao Min", Role.SALES, Optional.empty(), Language.ZH, HASH);
    books.users().setApprover(approver, true);
    mails(new SampleBook(books), hengda, northwind);
    shipments(books, hengda, northwind);
    return new Customers(hengda, northwind);
  }

  private static CustomerId customer(
      Books books, String code, String name, String email, String who, Language language) {
    CustomerId id = books.customers().add(code, name, language);
    books.customers().addContact(id, who, email, language);
    books.users().put(email, who, Role.CUSTOMER, Optional.of(id), language, HASH);
    return id;
  }

  private static void mails(SampleBook book, CustomerId hengda, CustomerId northwind) {
    var hamburg = SampleMails.hamburg(hengda);
    long first = book.file(hamburg);
    String quote = book.quote(first, hamburg, Language.ZH, SampleOffers.hamburg(hengda));
    book.answer(first, hamburg, quote, Duration.ofMillis(1380));

    var losAngeles = SampleMails.losAngeles(northwind);
    long second = book.file(losAngeles);
    quote = book.quote(second, losAngeles, Language.EN, SampleOffers.losAngeles(northwind));
    book.answer(second, losAngeles, quote, Duration.ofMillis(412));

    var felixstowe = SampleMails.felixstowe(northwind);
    long old = book.file(felixstowe);
    book.quote(old, felixstowe, Language.EN, SampleOffers.felixstowe(northwind));

    var complaint = SampleMails.complaint(hengda);
    Instant hourAgo = NOW.minus(Duration.ofHours(1));
    book.handOver(book.file(complaint), complaint, SalesTask.Kind.HANDLE_COMPLAINT, hourAgo);
    book.refuseAnswer("550 5.1.1 mailbox full: " + LI);

    var lithium = SampleMails.lithium();
    Instant soon = NOW.plus(Duration.ofMinutes(72));
    book.handOver(book.file(lithium), lithium, SalesTask.Kind.ANSWER_INQUIRY, soon);

    book.file(SampleMails.withoutOrigin(hengda));
    book.file(SampleMails.outOfOffice());
    book.park(
        "The mail has no readable part: its boundary does not end. Look at it in the mailbox.");
  }

  private static void shipments(Books books, CustomerId hengda, CustomerId northwind) {
    shipment(
        books,
        SampleShipment.of(
            northwind,
            "COSU6301234560",
            "CNSHA-USLAX",
            "COSCO SHIPPING ARIES 041W",
            "CSNU6829160",
            "CSQU3054383"),
        "BOOKED ACT -20",
        "ARRIVED PLN 9",
        "GATE_IN ACT -9",
        "DEPARTED ACT -6",
        "ARRIVED EST 11");
    shipment(
        books,
        SampleShipment.of(
            northwind, "MSCUQ7712345", "CNNGB-GBFXT", "MSC ISABELLA FE620W", "MEDU3170580"),
        "DEPARTED ACT -38",
        "ARRIVED ACT -2",
        "DISCHARGED ACT -1");
    shipment(
        books,
        SampleShipment.of(
            hengda, "HLCUNG12605ABC", "CNNGB-DEHAM", "HAMBURG EXPRESS 022W", "UETU5790574"),
        "GATE_IN ACT -1",
        "ARRIVED PLN 33");
  }

  private static void shipment(Books books, SampleShipment shipment, String... told) {
    books.shipments().file(shipment.filing(), NOW);
    for (String line : told) {
      String[] words = line.split(" ", -1);
      books
          .events()
          .take(
              List.of(
                  shipment.told(
                      shipment.bl() + line,
                      Milestone.valueOf(words[0]),
                      Classifier.valueOf(words[1]),
                      NOW,
                      Integer.parseInt(words[2]))),
              NOW);
    }
  }
}
