package dev.quayside.db.order;

/** What came of a customer's acceptance. */
public sealed interface Accepted {

  /** It is an order now; with it are the tasks for those who go on. */
  record Done(OrderDraft order) implements Accepted {}

  /** It cannot be accepted as it stands. */
  record Not(QuoteStanding why) implements Accepted {}

  /** The quote has no such option, or there is no such quote. */
  record NoSuchThing() implements Accepted {}
}
