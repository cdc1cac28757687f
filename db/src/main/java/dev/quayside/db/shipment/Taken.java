package dev.quayside.db.shipment;

/** What became of an event that was told. */
public sealed interface Taken {

  /** It is part of the shipment's history now. */
  record Kept(String shipment) implements Taken {}

  /** It was told before, and nothing was changed. */
  record Repeated() implements Taken {}

  /** It waits for staff, or until its shipment is filed. */
  record Parked(Why why) implements Taken {}

  /** It is kept nowhere: what it says cannot be. */
  record Refused(Fault fault) implements Taken {}

  /** Why an event belongs to no shipment. */
  enum Why {
    /** None goes by the numbers it names. */
    UNKNOWN,
    /** More than one does. */
    SEVERAL
  }

  /** What is wrong with an event. */
  enum Fault {
    /** It is told as happened, and lies ahead. */
    AHEAD,
    /** So far from today that the date must be wrong. */
    FAR_AWAY,
    /** Something else was told under its id before. */
    ID_USED
  }
}
