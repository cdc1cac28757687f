package dev.quayside.db.autonomy;

import dev.quayside.rates.told.Told;

/** Whether a letter leaves by itself. */
public sealed interface Passing {

  /** It leaves. */
  record Goes() implements Passing {}

  /** It leaves, and somebody of sales looks at it afterwards. */
  record GoesSeen() implements Passing {}

  /**
   * It waits until somebody of sales sends it.
   *
   * @param detail the rule or the limit, in a sentence
   */
  record Waits(Hold hold, Told detail) implements Passing {}

  /** Why a letter does not leave by itself. */
  enum Hold {
    OFF,
    CO_PILOT,
    FROZEN,
    /** It quotes more than may leave by itself. */
    AMOUNT,
    /** The house gave as many answers by itself as it may in an hour. */
    ANSWERS_AN_HOUR
  }
}
