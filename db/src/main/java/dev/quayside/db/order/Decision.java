package dev.quayside.db.order;

import java.time.Instant;

/** What a customer made of a quote. */
public sealed interface Decision {

  /** Such as Q1001. */
  String quote();

  int version();

  /** A name or an address, as he gave it. */
  String who();

  Instant at();

  /**
   * He takes it.
   *
   * @param option which of its options, the first is 1
   * @param order the draft that was made of it, such as O1001
   * @param shipment whether that is a shipment of its own
   * @param earlier the number of the order that may be for the same one; "" for none
   */
  record Accepted(
      String quote,
      int version,
      int option,
      String who,
      Way way,
      Instant at,
      String order,
      Shipment shipment,
      String earlier)
      implements Decision {}

  /**
   * He does not.
   *
   * @param words what he says beside the reason; may be empty
   */
  record Declined(
      String quote, int version, LostReason reason, String who, Way way, String words, Instant at)
      implements Decision {}
}
