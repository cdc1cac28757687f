package dev.quayside.db.status;

import dev.quayside.db.tracking.SeenShipment;

/** Which of a customer's shipments he means. */
public sealed interface Meant {

  /** This one alone. */
  record One(SeenShipment shipment) implements Meant {}

  /** None that he is a party of, or not all that he names is of one. */
  record None() implements Meant {}

  /** More than one may be meant. */
  record Several() implements Meant {}
}
