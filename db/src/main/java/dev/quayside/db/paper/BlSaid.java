package dev.quayside.db.paper;

import dev.quayside.rates.paper.BillOfLading;

/** What came of a customer's word on the draft of a bill of lading. */
public sealed interface BlSaid {

  record Done(BillOfLading bl) implements BlSaid {}

  /** He has said so before, and nothing was changed. */
  record Repeated() implements BlSaid {}

  /** There is a newer draft than the one he saw, or nothing is to be said to it any more. */
  record Overtaken(BillOfLading bl) implements BlSaid {}

  /** He has no part in the shipment, or no word to say to its draft. */
  record NotHis() implements BlSaid {}
}
