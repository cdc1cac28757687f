package dev.quayside.rates.tariff;

/** The way of carriage a rate is for. */
public enum Mode {
  /** Full containers by sea. */
  FCL("OF"),
  /** Loose cargo by sea, in a box shared with others. */
  LCL("OF"),
  AIR("AF"),
  /** Trucking at a flat price. */
  ROAD("TRK"),
  /** Customs clearance at a flat price. */
  CUSTOMS("CUS");

  private final String freightCode;

  Mode(String freightCode) {
    this.freightCode = freightCode;
  }

  /** The trade's short name of the freight itself, or of the work that is paid for. */
  public String freightCode() {
    return freightCode;
  }
}
