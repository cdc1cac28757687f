package dev.quayside.app.faults.line;

/** Where a mail or its answer is on its way, as far as that is seen from outside. */
public enum Point {
  /** The last byte of the mail was handed to the product; nothing of it is in the book. */
  FETCHED,
  /** The product wants the mail committed, and the book has not heard of it. */
  RAW_COMMITTING,
  /** The mail is in the book, and the product has not heard of it. */
  RAW_COMMITTED,
  /** The product wants the mail flagged as seen, and the mail server has not heard of it. */
  BEFORE_FLAG,
  /** The product wants its decision committed, and the book has not heard of it. */
  DECISION_COMMITTING,
  /** The decision is in the book, and the product has not heard of it. */
  DECISION_COMMITTED,
  /** That the letter is about to be sent is in the book; the mail server has heard nothing. */
  BEGUN,
  /** Half of the letter is handed over. */
  DURING_DATA,
  /** Customer and archive have the letter, and the product has not been told "250". */
  DELIVERED,
  /** The product was told "250", wants that committed, and the book has not heard of it. */
  ACCEPTED,
  /** That the letter went out is in the book, and the product has not heard of it. */
  TICKED,
  /** The mail server is asked to take a letter from us. */
  GREETED,
  /** The mail server is told that the customer shall have it. */
  CUSTOMER_NAMED,
  /** The mail server is told that our archive shall have it. */
  ARCHIVE_NAMED,
  /** The mail server has all of the letter, and nobody has got it yet. */
  REFUSABLE
}
