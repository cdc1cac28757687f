package dev.quayside.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A mail to be filed as the bot files it, with as much said of it as a test wants to say. */
public record SampleInquiry(
    Optional<CustomerId> customer,
    String name,
    String sender,
    String subject,
    String text,
    String understood,
    Outcome outcome,
    Instant at) {

  static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  public static SampleInquiry saying(String subject, String text) {
    return new SampleInquiry(
        Optional.empty(), "Li Na", "li@acme.example", subject, text, "{}", Outcome.QUOTED, NOW);
  }

  SampleInquiry from(CustomerId id) {
    return new SampleInquiry(Optional.of(id), name, sender, subject, text, understood, outcome, at);
  }

  SampleInquiry by(String who, String address) {
    return new SampleInquiry(customer, who, address, subject, text, understood, outcome, at);
  }

  SampleInquiry asking(String origin, String destination) {
    String read =
        """
        {"requests":[{"origin":{"text":"a","code":"%s"},"destination":{"text":"b","code":"%s"}}]}\
        """
            .formatted(origin, destination);
    return new SampleInquiry(customer, name, sender, subject, text, read, outcome, at);
  }

  SampleInquiry ended(Outcome became) {
    return new SampleInquiry(customer, name, sender, subject, text, understood, became, at);
  }

  SampleInquiry at(Instant then) {
    return new SampleInquiry(customer, name, sender, subject, text, understood, outcome, then);
  }

  /** In a conversation of its own; hands back its number. */
  public long file(Books books) {
    return file(books, books.conversations().open(customer, sender, subject, at));
  }

  /** Hands back its number. */
  long file(Books books, long conversation) {
    String digest = Integer.toHexString((subject + text + at).hashCode());
    books
        .messages()
        .takeIn(new RawMail(digest, "INBOX", Optional.empty(), Bytes.of(text.getBytes(UTF_8))), at);
    long mail = books.messages().claimNext(at, Duration.ofMinutes(1)).orElseThrow().id();
    books.messages().handled(mail, at);
    return books
        .inquiries()
        .record(
            new Inquiry(
                mail,
                conversation,
                customer,
                name,
                sender,
                subject,
                text,
                at,
                at,
                "rfq",
                "",
                "en",
                understood,
                outcome,
                Told.NOTHING,
                at));
  }
}
