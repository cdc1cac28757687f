package dev.quayside.db.rate.body;

import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.List;

/** What a rate says beyond the columns it is found and chosen by. */
public record RateBody(
    Freight freight,
    List<Charge> charges,
    Validity.By validBy,
    Sailing sailing,
    FreeTime freeTime,
    Scope scope) {

  public static RateBody of(Rate rate) {
    return new RateBody(
        rate.freight(),
        rate.charges(),
        rate.validity().by(),
        rate.sailing(),
        rate.freeTime(),
        rate.scope());
  }
}
