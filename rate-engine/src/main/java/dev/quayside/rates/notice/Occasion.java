package dev.quayside.rates.notice;

/**
 * Something somebody is told of without having asked. Answers to what was asked, and links to sign
 * in, are owed to him: they are no occasions, and nobody switches them off.
 */
public enum Occasion {
  /** A quote of his ends in two working days. */
  QUOTE_ENDS(false),
  /** A quote of his has ended: is it still wanted? */
  QUOTE_ENDED(false),
  /** His cargo has come past a point of its way. */
  SHIPMENT_MOVES(false),
  /** His cargo arrives on another day. */
  ARRIVAL_CHANGES(false),
  /** His cargo is held or left behind, or goes on again. */
  CARGO_STOPPED(false),
  /** His cargo can be collected. */
  CARGO_READY(false),
  /** What one of the house's own people has to do today. */
  TASKS_OF_DAY(true),
  /** What customers wanted last week and the house had no rate for. */
  UNSERVED_WEEK(true),
  /** Another program of the house is told nothing more of what happens. */
  WEBHOOK_STOPPED(true);

  private final boolean ofTheHouse;

  Occasion(boolean ofTheHouse) {
    this.ofTheHouse = ofTheHouse;
  }

  /** Whether it is about cargo on its way. */
  public boolean ofShipments() {
    return switch (this) {
      case SHIPMENT_MOVES, ARRIVAL_CHANGES, CARGO_STOPPED, CARGO_READY -> true;
      case QUOTE_ENDS, QUOTE_ENDED, TASKS_OF_DAY, UNSERVED_WEEK, WEBHOOK_STOPPED -> false;
    };
  }

  /** Whether it is for the house's own people, not for customers. */
  public boolean ofTheHouse() {
    return ofTheHouse;
  }
}
