package dev.quayside.rates.tariff.charge;

import dev.quayside.rates.tariff.schedule.Validity;
import java.util.Locale;
import java.util.Optional;

/**
 * A named extra beside the freight.
 *
 * @param code the trade's short name, such as THC or BAF, upper case
 * @param condition when it arises
 * @param validity its own, where it differs from the rate's: a GRI begins on the 1st or the 15th
 */
public record Charge(
    String code, Leg leg, ChargeBasis basis, Condition condition, Optional<Validity> validity) {

  public Charge {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      throw new IllegalArgumentException("A charge needs a code");
    }
  }

  /** One that always arises, as long as the rate holds. */
  public Charge(String code, Leg leg, ChargeBasis basis) {
    this(code, leg, basis, Condition.ALWAYS, Optional.empty());
  }

  /** The same, counted or stated otherwise. */
  public Charge with(ChargeBasis other) {
    return new Charge(code, leg, other, condition, validity);
  }

  /** The same on other days. */
  public Charge on(Optional<Validity> days) {
    return new Charge(code, leg, basis, condition, days);
  }
}
