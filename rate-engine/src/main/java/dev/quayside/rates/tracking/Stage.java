package dev.quayside.rates.tracking;

import dev.quayside.rates.tracking.event.Milestone;
import java.util.Optional;

/** How far cargo has come, in the order in which it comes there. */
public enum Stage {
  BOOKED,
  AT_PORT,
  UNDER_WAY,
  ARRIVED,
  /** Whoever may collect it, can. */
  TO_COLLECT,
  DELIVERED;

  /** The stage that a milestone brings it to; some, such as HOLD, bring it nowhere. */
  static Optional<Stage> reachedBy(Milestone milestone) {
    return switch (milestone) {
      case BOOKED, EMPTY_OUT, STUFFED, VGM, EXPORT_CUSTOMS, MANIFESTED -> Optional.of(BOOKED);
      case CARGO_RECEIVED, GATE_IN, LOADED -> Optional.of(AT_PORT);
      case DEPARTED, TS_ARRIVED, TS_DISCHARGED, TS_LOADED, TS_DEPARTED -> Optional.of(UNDER_WAY);
      case ARRIVED, DISCHARGED -> Optional.of(ARRIVED);
      case AVAILABLE -> Optional.of(TO_COLLECT);
      case GATE_OUT, DELIVERED, STRIPPED, EMPTY_IN -> Optional.of(DELIVERED);
      case IMPORT_CUSTOMS, CARRIER_RELEASE, NOTIFIED, DOCS_DELIVERED -> Optional.empty();
      case RAIL_LOADED, RAIL_DEPARTED, BORDER, RAIL_ARRIVED -> Optional.empty();
      case ROLLED, HOLD, SHORT -> Optional.empty();
    };
  }
}
