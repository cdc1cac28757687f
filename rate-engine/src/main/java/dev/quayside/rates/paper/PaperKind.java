package dev.quayside.rates.paper;

/** What a paper of a shipment is. */
public enum PaperKind {
  QUOTE(Origin.HOUSE),
  BOOKING_CONFIRMATION(Origin.HOUSE),
  BL_DRAFT(Origin.HOUSE),
  /** A copy of the one that was issued. */
  BL(Origin.HOUSE),
  /** Ours. */
  INVOICE(Origin.HOUSE),
  ARRIVAL_NOTICE(Origin.HOUSE),
  POD(Origin.HOUSE),
  PACKING_LIST(Origin.CUSTOMER),
  /** The weight of a packed container, as its shipper has it verified (SOLAS). */
  VGM(Origin.CUSTOMER),
  /** The seller's, for customs. */
  COMMERCIAL_INVOICE(Origin.CUSTOMER),
  /** What is to be changed in the draft of a bill of lading. */
  BL_CORRECTION(Origin.CUSTOMER),
  OTHER(Origin.CUSTOMER);

  private enum Origin {
    HOUSE,
    CUSTOMER
  }

  private final Origin origin;

  PaperKind(Origin origin) {
    this.origin = origin;
  }

  /** Whether customers hand it in; the others are the house's to file. */
  public boolean handedIn() {
    return origin == Origin.CUSTOMER;
  }

  /** Whether it is one customer's business alone, so that he must be named. */
  public boolean personal() {
    return this == QUOTE || this == INVOICE || handedIn();
  }

  /** Whether a shipment has several of them side by side, each with a number of its own. */
  public boolean numbered() {
    return this == QUOTE || this == INVOICE;
  }
}
