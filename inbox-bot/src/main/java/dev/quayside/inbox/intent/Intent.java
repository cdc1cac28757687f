package dev.quayside.inbox.intent;

import java.util.Locale;

/** What somebody wants who writes to a forwarder. */
public enum Intent {
  /** Asks a price for new freight. */
  RFQ,
  /** Talks about a quote already given: discount, validity, a question. */
  NEGOTIATION,
  /** Accepts a quote or places a booking. */
  BOOKING,
  /** Where is the cargo, when does it arrive, is it released. */
  TRACKING,
  /** Asks for a paper: bill of lading, invoice, proof of delivery. */
  DOCUMENT,
  /** Claims, damage, delay, a bill that is wrong. */
  COMPLAINT,
  /** A machine answers for somebody who is away, or gives a ticket number. */
  AUTO_REPLY,
  /** A mail could not be delivered. */
  BOUNCE,
  /** Advertising, vendors' offers, applications, greetings, chat. */
  OTHER;

  /** As it is written in answers: "rfq", "auto_reply" ... */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
