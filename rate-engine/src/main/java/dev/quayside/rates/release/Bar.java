package dev.quayside.rates.release;

/** What keeps the house from letting a shipment be handed out, as one party may know it. */
public enum Bar {
  /** He has an invoice to pay first. */
  PAYMENT,
  /** His credit with us is on hold. */
  CREDIT,
  /** Originals of the bill of lading are out, and none has come back. */
  ORIGINALS,
  /** A colleague holds it, for a reason that he may know. */
  HELD,
  /** Something that is another's business: he is told no more than that it is not released. */
  OTHERS
}
