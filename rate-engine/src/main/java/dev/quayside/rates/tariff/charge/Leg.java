package dev.quayside.rates.tariff.charge;

/** The part of the way a charge belongs to. */
public enum Leg {
  /** By truck to the port of loading. */
  PRE_CARRIAGE,
  ORIGIN,
  FREIGHT,
  DESTINATION,
  /** By truck from the port of discharge. */
  ON_CARRIAGE;

  /** Before the port of loading, or after the port of discharge. */
  public boolean isByTruck() {
    return this == PRE_CARRIAGE || this == ON_CARRIAGE;
  }
}
