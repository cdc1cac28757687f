package dev.quayside.portal.shipments;

import java.util.Optional;

/** How far cargo has come, in the order in which it comes there. */
public enum Stage {
  BOOKED,
  AT_PORT,
  UNDER_WAY,
  ARRIVED,
  DELIVERED;

  /** The stage that a milestone's code stands for; some, such as HOLD, stand for none. */
  static Optional<Stage> reachedBy(String code) {
    return switch (code) {
      case "BOOKED", "EMPTY_OUT", "STUFFED", "CARGO_RECEIVED", "VGM", "EXPORT_CUSTOMS" ->
          Optional.of(BOOKED);
      case "GATE_IN", "LOADED" -> Optional.of(AT_PORT);
      case "DEPARTED", "TS_ARRIVED", "TS_DISCHARGED", "TS_LOADED", "TS_DEPARTED" ->
          Optional.of(UNDER_WAY);
      case "ARRIVED", "DISCHARGED", "IMPORT_CUSTOMS", "CARRIER_RELEASE", "AVAILABLE" ->
          Optional.of(ARRIVED);
      case "GATE_OUT", "DELIVERED", "EMPTY_IN" -> Optional.of(DELIVERED);
      default -> Optional.empty();
    };
  }
}
