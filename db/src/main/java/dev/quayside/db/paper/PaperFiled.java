package dev.quayside.db.paper;

/** What came of filing a paper. */
public sealed interface PaperFiled {

  /** It is the newest of its kind now. */
  record Done(Paper paper) implements PaperFiled {}

  /** The newest one has the same content, and nothing was changed. */
  record Repeated(Paper paper) implements PaperFiled {}

  record NoSuchShipment() implements PaperFiled {}

  /** Whose business it is said to be has no part in the shipment. */
  record NoParty() implements PaperFiled {}
}
