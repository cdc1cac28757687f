package dev.quayside.notifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Inquiries in the book, each with its mail and its conversation, for notices to answer. */
final class SampleInquiries {

  private SampleInquiries() {}

  static long file(Db db, CustomerId customer) {
    return db.with(books -> books.inquiries().record(inquiry(books, customer)));
  }

  private static Inquiry inquiry(Books books, CustomerId customer) {
    return new Inquiry(
        message(books),
        books
            .conversations()
            .open(Optional.of(customer), "anna@brightway.example", "Rates", SampleQuotes.NOW),
        Optional.of(customer),
        "Anna Lee",
        "anna@brightway.example",
        "Rates",
        "please quote",
        SampleQuotes.NOW,
        SampleQuotes.NOW,
        "rfq",
        "asks for a rate",
        "en",
        "{}",
        Outcome.QUOTED,
        Told.word("all is said"),
        SampleQuotes.NOW);
  }

  private static long message(Books books) {
    String digest = UUID.randomUUID().toString();
    var mail = new RawMail(digest, "INBOX", Optional.empty(), Bytes.of(digest.getBytes(US_ASCII)));
    books.messages().takeIn(mail, SampleQuotes.NOW);
    return books.messages().claimNext(SampleQuotes.NOW, Duration.ofHours(1)).orElseThrow().id();
  }
}
