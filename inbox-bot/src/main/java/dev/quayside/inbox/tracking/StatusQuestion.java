package dev.quayside.inbox.tracking;

import java.util.List;

/** What a mail asks of a shipment on its way. */
public sealed interface StatusQuestion {

  /**
   * Where the one of these numbers is, why it is late, when it may be collected.
   *
   * @param named as a container, a bill of lading, a booking, an order, a shipment of ours
   * @param perhaps what looks like a number too, and may be another thing's
   */
  record Named(List<String> named, List<String> perhaps) implements StatusQuestion {
    public Named {
      named = List.copyOf(named);
      perhaps = List.copyOf(perhaps);
    }
  }

  /** The same of his last one. */
  record Last() implements StatusQuestion {}

  /** Something else, or something beside it: a person reads it. */
  record Other() implements StatusQuestion {}
}
