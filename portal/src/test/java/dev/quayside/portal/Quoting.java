package dev.quayside.portal;

import dev.quayside.db.customer.Language;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.order.Way;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives Northwind quotes in letters, and tells what came of them. */
final class Quoting {

  private static final WorkingHours SHANGHAI = new WorkingHours(ZoneId.of("Asia/Shanghai"));

  private final AtomicInteger mails = new AtomicInteger(100);
  private final OpenPortal portal;

  Quoting(OpenPortal portal) {
    this.portal = portal;
  }

  /** A quote of three options: A and C hold until 14 June, B until the 30th. */
  String give() {
    return give(SampleMails.losAngeles(portal.customers.northwind()));
  }

  /** The same for a colleague of his. */
  String giveColleague() {
    var his = SampleMails.losAngeles(portal.customers.northwind());
    return give(
        new SampleMails.Mail(
            his.customer(),
            "ann@northwind.example",
            "Ann Other",
            his.subject(),
            his.text(),
            his.understood(),
            his.intent(),
            his.outcome(),
            his.why(),
            his.minutesAgo()));
  }

  private String give(SampleMails.Mail mail) {
    var northwind = portal.customers.northwind();
    return portal.db.with(books -> {
      var book = new SampleBook(books, mails.incrementAndGet());
      long inquiry = book.file(mail);
      String number = book.quote(inquiry, mail, Language.EN, SampleOffers.losAngeles(northwind));
      book.tell(inquiry, mail, number);
      return number;
    });
  }

  Accepted accepted(String quote, String who) {
    return accepted(quote, 1, who, SampleHouse.NOW);
  }

  Accepted accepted(String quote, int option, String who, Instant at) {
    var asked = new Acceptance(quote, 1, option, who, Way.REPLY, "");
    return portal.db.with(books -> books.orders().accept(asked, SHANGHAI, at));
  }

  OrderDraft order(String quote) {
    return portal.db.with(books -> books.orders().ofQuote(quote)).orElseThrow();
  }

  QuoteStanding standing(String quote, Instant at) {
    return portal.db.with(books -> books.orders().standing(quote, 1, SHANGHAI, at)).orElseThrow();
  }

  List<Kind> tasksOf(String about) {
    return portal.db.with(books -> books.tasks().open()).stream()
        .filter(task -> task.about().en().contains(about))
        .map(OpenTask::kind)
        .toList();
  }
}
