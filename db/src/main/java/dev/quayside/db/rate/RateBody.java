package dev.quayside.db.rate;

import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.List;

/** What a rate says beyond the columns it is found by. */
record RateBody(
    Freight freight,
    List<Charge> charges,
    Validity.By validBy,
    Sailing sailing,
    FreeTime freeTime,
    Agreement agreement,
    Scope scope) {}
