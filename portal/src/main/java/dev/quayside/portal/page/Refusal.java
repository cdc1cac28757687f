package dev.quayside.portal.page;

/** Why somebody does not get what was asked for. */
public enum Refusal {
  /** Nothing there; another company's papers are answered just so. */
  NOT_FOUND(404),
  STAFF_ONLY(403),
  /** All of sales see it; to change it takes an admin, or an approver. */
  DECIDERS_ONLY(403),
  /** About the house's own people. */
  ADMINS_ONLY(403),
  CUSTOMERS_ONLY(403),
  /** About all of a company's doings; he sees his own things alone. */
  WHOLE_COMPANY_ONLY(403),
  /** About a company's own people: its admins see to them. */
  COMPANY_ADMINS_ONLY(403),
  /** The form belongs to a session that has ended meanwhile. */
  FORM_TOO_OLD(403),
  /** A form that another site sends in the user's name. */
  FROM_ELSEWHERE(403),
  /** Another program asks, and nobody is signed in. */
  SIGN_IN_FIRST(401),
  /** Later sheets have replaced what was to be taken back. */
  OVERTAKEN(409),
  /** The key that a program has sent is not for this. */
  OUT_OF_SCOPE(403),
  /** The same call is being answered just now. */
  UNDER_WAY(409),
  /** An idempotency key that came with another call. */
  KEY_USED(422),
  NOT_UNDERSTOOD(422),
  DECIDED_BEFORE(409),
  QUOTE_CHANGED(409),
  NOT_PUBLISHED(409),
  BAD_REQUEST(400),
  TOO_LARGE(413),
  /** A file of a type that we do not take. */
  WRONG_TYPE(415),
  NO_PARTY(422),
  OUR_FAULT(500),
  /** More is asked at once than we can look up. */
  BUSY(503);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }
}
