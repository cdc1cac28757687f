package dev.quayside.rates.rehearsal.doubt;

import dev.quayside.rates.money.UnitPrice;

/**
 * The price by which another one was found odd.
 *
 * @param price as it stands in the library or the sheet; nothing is added for a general increase
 */
public record Expected(UnitPrice price, From from) {

  /** Where the price is from. */
  public enum From {
    /** The live price of the same lane. */
    LIVE,
    /** The middle one of the prices to the same region, or of the same charge, in the sheet. */
    ALIKE,
    /** What the trade usually pays. */
    TRADE
  }
}
