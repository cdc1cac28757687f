package dev.quayside.rates.tariff;

/** The way of carriage a rate is for. */
public enum Mode {
  /** Full containers by sea. */
  FCL,
  /** Loose cargo by sea, in a box shared with others. */
  LCL,
  AIR,
  /** Trucking at a flat price. */
  ROAD,
  /** Customs clearance at a flat price. */
  CUSTOMS
}
