package dev.quayside.db.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "milestone")
class MilestoneRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "shipment_id")
  long shipmentId;

  String code = "";

  String classifier = "";

  @Column(name = "happens_at")
  Instant happensAt = Instant.EPOCH;

  @Column(name = "recorded_at")
  Instant recordedAt = Instant.EPOCH;

  @Nullable String reason;

  Milestone toMilestone() {
    return new Milestone(
        code,
        Milestone.Classifier.valueOf(classifier),
        happensAt,
        recordedAt,
        Optional.ofNullable(reason));
  }
}
