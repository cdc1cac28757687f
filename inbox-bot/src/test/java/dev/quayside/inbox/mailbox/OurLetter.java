package dev.quayside.inbox.mailbox;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A letter that answers an inquiry of Anna's, as it stands in the outbox. */
public final class OurLetter {

  private static final Instant DAY = Instant.parse("2026-06-01T08:00:00Z");

  private OurLetter() {}

  /** Puts one there; its Message-ID. */
  public static String in(Db db) {
    return db.with(books -> {
      var asked = new RawMail("asked", "INBOX", Optional.empty(), Bytes.of(new byte[] {1}));
      books.messages().takeIn(asked, DAY);
      long mail = books.messages().claimNext(DAY, Duration.ofHours(1)).orElseThrow().id();
      books.messages().handled(mail, DAY);
      var inquiry =
          new Inquiry(
              mail,
              books.conversations().open(Optional.empty(), "anna@acme.example", "rates", DAY),
              Optional.empty(),
              "Anna",
              "anna@acme.example",
              "rates",
              "text",
              DAY,
              DAY,
              "rfq",
              "asks",
              "en",
              "{}",
              Outcome.HANDED_OVER,
              Told.word("for a person"),
              DAY);
      var to =
          new Envelope(
              "Anna",
              "anna@acme.example",
              "rates",
              Optional.empty(),
              List.of(),
              Language.EN,
              "text",
              DAY.atOffset(ZoneOffset.UTC));
      var notice = new Notice.HandedOver(to, "", DAY, List.of());
      return books
          .outbox()
          .answer(books.inquiries().record(inquiry), "quayside.example", notice, DAY);
    });
  }
}
