package dev.quayside.notifier;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.OwnMark;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.outbox.ShipmentWords;
import dev.quayside.rates.tracking.event.Side;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices to one buyer who wrote on a Monday morning. */
public final class SampleNotices {

  public static final String MESSAGE_ID = "<answer-1@harbour.example>";

  public static final OwnMark MARK = new OwnMark("0123456789abcdef");

  private SampleNotices() {}

  public static Envelope to(Language language) {
    return switch (language) {
      case EN -> to(language, "Anna Lee", "Rates Shanghai to Los Angeles");
      case ZH -> to(language, "陈伟", "询价：上海到洛杉矶");
    };
  }

  public static Envelope to(Language language, String name, String subject) {
    return new Envelope(
        name,
        "anna@brightway.example",
        subject,
        Optional.of("<inquiry-2@brightway.example>"),
        List.of("<inquiry-1@brightway.example>", "<inquiry-2@brightway.example>"),
        language,
        switch (language) {
          case EN -> "Hi,\nplease quote 1x20GP + 3x40HC Shanghai - LA <FOB>.\n> as last time\nAnna";
          case ZH -> "你好，\n请报上海到洛杉矶 1*20GP+3*40HQ。";
        },
        OffsetDateTime.parse("2026-06-01T09:42:00+08:00"));
  }

  /** Where a shipment is, as it was answered. */
  public static Notice.ShipmentStatus status(Language language) {
    return new Notice.ShipmentStatus(
        to(language),
        new ShipmentWords(
            "S1001",
            "S1001 (B/L COSU6123456780), Shanghai - Los Angeles",
            List.of(),
            List.of(
                "At sea: it left Shanghai on 30 May 2026, bound for Los Angeles.",
                "After it has arrived, which is expected on 13 Jun 2026."),
            Set.of(Side.WAY)));
  }

  public static Envelope at(String address, Envelope to) {
    return new Envelope(
        to.name(),
        address,
        to.subject(),
        to.inReplyTo(),
        to.references(),
        to.language(),
        to.quotedText(),
        to.quotedAt());
  }

  public static Pending pending(Notice notice) {
    return new Pending(1, 1, MESSAGE_ID, Optional.of(MARK), notice, SampleQuotes.NOW, 0);
  }
}
