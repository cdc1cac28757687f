package dev.quayside.rates.tariff.charge;

/** The part of the way a charge belongs to. */
public enum Leg {
  ORIGIN,
  FREIGHT,
  DESTINATION
}
