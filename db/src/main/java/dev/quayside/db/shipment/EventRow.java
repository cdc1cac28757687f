package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "shipment_event")
class EventRow {

  @Id long id;

  @Column(name = "shipment_id")
  long shipmentId;

  String milestone = "";

  String classifier = "";

  @Column(name = "happens_at")
  Instant happensAt = Instant.EPOCH;

  @Column(name = "utc_offset")
  int utcOffset;

  @Nullable String place;

  @Nullable String container;

  @Nullable String vessel;

  @Nullable String reason;

  @Column(name = "told_at")
  Instant toldAt = Instant.EPOCH;

  @Column(name = "received_at")
  Instant receivedAt = Instant.EPOCH;

  Event toEvent() {
    return new Event(
        Milestone.valueOf(milestone),
        Classifier.valueOf(classifier),
        happensAt.atOffset(ZoneOffset.ofTotalSeconds(utcOffset)),
        Optional.ofNullable(place),
        Optional.ofNullable(container),
        Optional.ofNullable(vessel),
        Optional.ofNullable(reason).map(Reason::valueOf),
        toldAt);
  }
}
