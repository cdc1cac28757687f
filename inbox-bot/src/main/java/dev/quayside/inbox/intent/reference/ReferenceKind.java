package dev.quayside.inbox.intent.reference;

import java.util.Locale;

/** What kind of thing a number names. */
public enum ReferenceKind {
  CONTAINER,
  /** A bill of lading, or an air waybill. */
  BL,
  BOOKING,
  SHIPMENT,
  QUOTE,
  PO;

  /** As it is written in answers: "container", "bl" ... */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
