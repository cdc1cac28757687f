package dev.quayside.rates.pricing.reckoning;

import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rate, and the day on which the cargo would leave by it.
 *
 * @param leaves the first departure for cargo that is ready; where no departures are known, the day
 *     it is ready
 * @param departure the same where departures are known
 */
public record Dated(Rate rate, LocalDate leaves, Optional<LocalDate> departure) {

  public static Dated of(Rate rate, LocalDate ready) {
    Optional<LocalDate> departure = rate.sailing().firstFor(ready);
    return new Dated(rate, departure.orElse(ready), departure);
  }

  /** Whether the rate holds on the day that counts for it. */
  public boolean holds(RateRequest request) {
    return covers(rate.validity(), request);
  }

  boolean covers(Validity validity, RateRequest request) {
    return validity.covers(
        switch (validity.by()) {
          case BOOKING -> request.askedOn();
          case DEPARTURE -> leaves;
        });
  }
}
