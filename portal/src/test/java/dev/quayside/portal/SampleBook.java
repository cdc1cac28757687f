package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.NOW;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.SalesTask;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.told.Told;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Writes into the book what the other doors would have written there. */
final class SampleBook {

  private final Books books;
  private int mails;

  SampleBook(Books books) {
    this(books, 0);
  }

  /** Goes on where so many mails were taken in. */
  SampleBook(Books books, int mails) {
    this.books = books;
    this.mails = mails;
  }

  /** A mail that was read and decided; hands back the number of the inquiry. */
  long file(SampleMails.Mail mail) {
    Instant at = mail.at();
    long message = takeIn(at);
    books.messages().handled(message, at);
    long conversation =
        books.conversations().open(mail.customer(), mail.sender(), mail.subject(), at);
    return books
        .inquiries()
        .record(
            new Inquiry(
                message,
                conversation,
                mail.customer(),
                mail.name(),
                mail.sender(),
                mail.subject(),
                mail.text(),
                at.minusSeconds(40),
                at,
                mail.intent(),
                "",
                "en",
                mail.understood(),
                mail.outcome(),
                Told.word(mail.why()),
                at));
  }

  /** A quote with its paper; hands back its number. */
  String quote(long inquiry, SampleMails.Mail mail, Language language, Offer offer) {
    String number = books.quotes().give(inquiry, mail.customer(), language, offer, mail.at());
    var paper = new Document(number + ".pdf", "application/pdf", bytes("%PDF-1.7 " + number));
    books.documents().file(number, 1, paper, mail.at());
    return number;
  }

  void answer(long inquiry, SampleMails.Mail mail, String quote, Duration took) {
    put(inquiry, new Notice.QuotesGiven(to(mail), List.of(quote)), mail.at());
    books.outbox().tickOff(books.outbox().claimNext(NOW).orElseThrow(), mail.at().plus(took));
  }

  /** The same, still waiting in the outbox. */
  void tell(long inquiry, SampleMails.Mail mail, String quote) {
    put(inquiry, new Notice.QuotesGiven(to(mail), List.of(quote)), mail.at());
  }

  void handOver(long inquiry, SampleMails.Mail mail, SalesTask.Kind kind, Instant due) {
    books
        .tasks()
        .open(
            new SalesTask(
                kind, mail.customer(), inquiry, Told.word(mail.why()), Optional.empty(), due),
            mail.at());
    put(inquiry, new Notice.HandedOver(to(mail), "Chen Wei", due), mail.at());
  }

  void refuseAnswer(String why) {
    books.outbox().giveUp(books.outbox().claimNext(NOW).orElseThrow(), NOW, why);
  }

  void park(String why) {
    books.messages().park(takeIn(NOW.minus(Duration.ofHours(3))), why, NOW);
  }

  private long takeIn(Instant at) {
    mails++;
    var position = Optional.of(new RawMail.Position(1, mails));
    var raw =
        new RawMail("digest-" + mails, "rates@quayside.example", position, bytes("mail " + mails));
    books.messages().takeIn(raw, at);
    return books.messages().claimNext(NOW, Duration.ofMinutes(5)).orElseThrow().id();
  }

  private void put(long inquiry, Notice notice, Instant at) {
    books.outbox().put(inquiry, "<a" + inquiry + "@quayside.example>", notice, at);
  }

  private static Envelope to(SampleMails.Mail mail) {
    return new Envelope(
        mail.name(),
        mail.sender(),
        mail.subject(),
        Optional.empty(),
        List.of(),
        Language.EN,
        mail.text(),
        mail.at().atOffset(ZoneOffset.UTC));
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
