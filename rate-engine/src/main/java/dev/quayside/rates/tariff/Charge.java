package dev.quayside.rates.tariff;

import java.util.Locale;

/**
 * A named extra beside the freight.
 *
 * @param code the trade's short name, such as THC or BAF, upper case
 */
public record Charge(String code, Leg leg, ChargeBasis basis) {

  public Charge {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      throw new IllegalArgumentException("A charge needs a code");
    }
  }
}
