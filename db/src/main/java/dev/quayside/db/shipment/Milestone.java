package dev.quayside.db.shipment;

import java.time.Instant;
import java.util.Optional;

/**
 * One point on the way of a shipment.
 *
 * @param code such as DEPARTED or ARRIVED
 * @param classifier planned, estimated and actual are kept apart (DCSA track and trace 2.2)
 * @param reason why it differs from what was said before, where the carrier gave one
 */
public record Milestone(
    String code,
    Classifier classifier,
    Instant happensAt,
    Instant recordedAt,
    Optional<String> reason) {

  /** DCSA eventClassifierCode. */
  public enum Classifier {
    PLN,
    EST,
    ACT
  }
}
