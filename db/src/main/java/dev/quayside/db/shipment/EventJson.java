package dev.quayside.db.shipment;

import dev.quayside.db.json.Digest;
import dev.quayside.db.json.FactJson;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as the book writes it down, all of it as text, and what it is known again by.
 *
 * @param when with the offset of the place's clock
 */
record EventJson(
    String milestone,
    String how,
    String when,
    Optional<String> place,
    Optional<String> container,
    Optional<String> vessel,
    Optional<String> reason,
    String toldAt,
    Optional<String> id,
    Optional<String> number,
    Optional<String> bl,
    Optional<String> booking,
    String source,
    String remark) {

  static EventJson of(ToldEvent told) {
    Event event = told.event();
    return new EventJson(
        event.milestone().name(),
        event.how().name(),
        event.when().toString(),
        event.place(),
        event.container(),
        event.vessel(),
        event.reason().map(Reason::name),
        event.toldAt().toString(),
        told.id(),
        told.named().number(),
        told.named().bl(),
        told.named().booking(),
        told.source(),
        told.remark());
  }

  static ToldEvent read(String json) {
    EventJson kept = FactJson.read(json, EventJson.class);
    return new ToldEvent(
        kept.id,
        new ToldEvent.Named(kept.number, kept.bl, kept.booking),
        new Event(
            Milestone.valueOf(kept.milestone),
            Classifier.valueOf(kept.how),
            OffsetDateTime.parse(kept.when),
            kept.place,
            kept.container,
            kept.vessel,
            kept.reason.map(Reason::valueOf),
            Instant.parse(kept.toldAt)),
        kept.source,
        kept.remark);
  }

  /** By its id where the source gave one, else by what it says. */
  UUID key() {
    return id.map(it -> digest(source + "\n" + it)).orElseGet(this::content);
  }

  /** What it says, whenever it was told: the same said again is no news. */
  UUID content() {
    return digest(
        String.join(
            "\n",
            milestone,
            how,
            when,
            place.orElse(""),
            container.orElse(""),
            vessel.orElse(""),
            reason.orElse(""),
            number.orElse(""),
            bl.orElse(""),
            booking.orElse(""),
            id.isPresent() ? "" : toldAt,
            source));
  }

  /** Half of one. */
  private static UUID digest(String text) {
    String whole = Digest.of(text);
    return new UUID(
        HexFormat.fromHexDigitsToLong(whole, 0, 16), HexFormat.fromHexDigitsToLong(whole, 16, 32));
  }
}
