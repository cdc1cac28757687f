package dev.quayside.inbox.reply;

import dev.quayside.db.customer.Contact;
import dev.quayside.rates.told.Told;

/** Which prices an answer may hold, by who reads it. */
public sealed interface Audience {

  /** All who read it may know the customer's own prices. */
  record AmongThemselves(Contact contact) implements Audience {}

  /**
   * Somebody reads it who may not: it holds what everybody is offered, and the customer's own
   * prices go to his registered address alone.
   *
   * @param why for sales
   */
  record WithOutsiders(Contact contact, Told why) implements Audience {}

  /** Nobody is proved to be a customer: all are offered what everybody is. */
  record Strangers() implements Audience {}
}
