package dev.quayside.db.rate;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.Objects;

/** How a rate lies in its row, and back. */
final class RateFile {

  private static final Carriers CARRIERS = Carriers.builtIn();

  private RateFile() {}

  static RateRow row(Rate rate, long importId) {
    var row = new RateRow();
    row.importId = importId;
    row.mode = rate.mode().name();
    row.origin = rate.lane().origin().code();
    row.destination = rate.lane().destination().code();
    row.carrier = rate.carrier().scac();
    row.customerId = rate.agreement().customer().map(CustomerId::value).orElse(null);
    row.priceLevel = rate.agreement().level();
    row.validFrom = rate.validity().from();
    row.validTo = rate.validity().to();
    row.sourcePlace = rate.source().place();
    row.body =
        FactJson.write(
            new RateBody(
                rate.freight(),
                rate.charges(),
                rate.validity().by(),
                rate.sailing(),
                rate.freeTime(),
                rate.agreement(),
                rate.scope()));
    return row;
  }

  static Rate rate(RateRow row, String file) {
    var body = FactJson.read(row.body, RateBody.class);
    return new Rate(
        Objects.requireNonNull(row.id),
        Mode.valueOf(row.mode),
        Lane.of(row.origin, row.destination),
        CARRIERS.withScac(row.carrier),
        body.freight(),
        body.charges(),
        new Validity(row.validFrom, row.validTo, body.validBy()),
        body.sailing(),
        body.freeTime(),
        body.agreement(),
        body.scope(),
        new RateSource(file, row.sourcePlace));
  }
}
