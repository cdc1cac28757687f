package dev.quayside.rates.tariff;

/** The part of the way a charge belongs to. */
public enum Leg {
  ORIGIN,
  FREIGHT,
  DESTINATION
}
