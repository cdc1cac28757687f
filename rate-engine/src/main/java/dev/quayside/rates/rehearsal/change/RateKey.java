package dev.quayside.rates.rehearsal.change;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.Scope;

/**
 * What makes two rates of different weeks prices of the same thing: who carries what where, for
 * whom, by which agreement.
 */
public record RateKey(Mode mode, Lane lane, String scac, Agreement agreement, Scope scope) {

  public static RateKey of(Rate rate) {
    return new RateKey(
        rate.mode(), rate.lane(), rate.carrier().scac(), rate.agreement(), rate.scope());
  }
}
