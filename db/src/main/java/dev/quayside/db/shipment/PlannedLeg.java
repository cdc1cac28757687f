package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.route.Leg;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A stretch of the way and when it is planned to begin and to end, on the clocks of its ports. */
public record PlannedLeg(
    Leg leg, Optional<OffsetDateTime> departs, Optional<OffsetDateTime> arrives) {

  public static PlannedLeg open(Leg leg) {
    return new PlannedLeg(leg, Optional.empty(), Optional.empty());
  }
}
