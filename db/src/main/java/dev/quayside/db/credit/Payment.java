package dev.quayside.db.credit;

/** How a quote is to be paid for. The reason is for the customer alone. */
public enum Payment {
  /** As it was agreed with him; nothing is said of it. */
  AS_AGREED,
  /** With this quote he would owe us more than his credit allows. */
  PREPAID_OVER_LIMIT,
  /** He gets no more credit for now. */
  PREPAID_ON_HOLD;

  public boolean prepaid() {
    return this != AS_AGREED;
  }
}
