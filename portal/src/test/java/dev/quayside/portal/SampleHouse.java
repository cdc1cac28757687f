package dev.quayside.portal;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.db.shipment.Milestone;
import dev.quayside.db.shipment.Milestone.Classifier;
import dev.quayside.db.shipment.Shipment;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.user.User.Role;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
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
    books
        .shipments()
        .add(
            new Shipment(
                northwind,
                "COSU6301234560",
                "COSU",
                "COSCO SHIPPING ARIES 041W",
                Lane.of("CNSHA", "USLAX"),
                List.of("CSNU6829160", "CSQU3054383"),
                List.of(
                    event("BOOKED", Classifier.ACT, -20),
                    event("GATE_IN", Classifier.ACT, -9),
                    event("DEPARTED", Classifier.ACT, -6),
                    event("ARRIVED", Classifier.PLN, 9),
                    event("ARRIVED", Classifier.EST, 11))));
    books
        .shipments()
        .add(
            new Shipment(
                northwind,
                "MEDUQ7712345",
                "MSCU",
                "MSC ISABELLA FE620W",
                Lane.of("CNNGB", "GBFXT"),
                List.of("MEDU3170580"),
                List.of(
                    event("DEPARTED", Classifier.ACT, -38),
                    event("ARRIVED", Classifier.ACT, -2),
                    event("DISCHARGED", Classifier.ACT, -1))));
    books
        .shipments()
        .add(
            new Shipment(
                hengda,
                "HLCUNG12605ABC",
                "HLCU",
                "HAMBURG EXPRESS 022W",
                Lane.of("CNNGB", "DEHAM"),
                List.of("UETU5790574"),
                List.of(
                    event("GATE_IN", Classifier.ACT, -1), event("ARRIVED", Classifier.PLN, 33))));
  }

  private static Milestone event(String code, Classifier classifier, int inDays) {
    return new Milestone(
        code,
        classifier,
        NOW.plus(Duration.ofDays(inDays)),
        NOW.minus(Duration.ofDays(1)),
        Optional.empty());
  }
}
