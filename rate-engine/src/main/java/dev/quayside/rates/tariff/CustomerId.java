package dev.quayside.rates.tariff;

/** The customer a contract or a margin is agreed with: the trade's "named account". */
public record CustomerId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
