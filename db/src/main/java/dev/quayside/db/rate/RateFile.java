package dev.quayside.db.rate;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Charge;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.FclRate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.TransitTime;
import dev.quayside.rates.tariff.Validity;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a rate lies in its row, and back. */
final class RateFile {

  private static final Carriers CARRIERS = Carriers.builtIn();

  private RateFile() {}

  static RateRow row(FclRate rate, long importId) {
    var row = new RateRow();
    row.importId = importId;
    row.origin = rate.lane().origin().code();
    row.destination = rate.lane().destination().code();
    row.carrier = rate.carrier().scac();
    row.customerId = rate.contractFor().map(CustomerId::value).orElse(null);
    row.currency = rate.freight().values().iterator().next().currency().getCurrencyCode();
    row.freight = FactJson.write(amounts(rate.freight()));
    row.charges = FactJson.write(rate.charges());
    row.validFrom = rate.validity().from();
    row.validTo = rate.validity().to();
    row.transitFrom = rate.transit().map(TransitTime::leastDays).orElse(null);
    row.transitTo = rate.transit().map(TransitTime::mostDays).orElse(null);
    row.freeDays = rate.freeDays().orElse(null);
    row.sourcePlace = rate.source().place();
    return row;
  }

  static FclRate rate(RateRow row, String file) {
    return new FclRate(
        Objects.requireNonNull(row.id),
        Lane.of(row.origin, row.destination),
        CARRIERS.withScac(row.carrier),
        freight(row),
        List.of(FactJson.read(row.charges, Charge[].class)),
        new Validity(row.validFrom, row.validTo),
        Optional.ofNullable(row.transitFrom)
            .map(least -> new TransitTime(least, Objects.requireNonNullElse(row.transitTo, least))),
        Optional.ofNullable(row.freeDays),
        Optional.ofNullable(row.customerId).map(CustomerId::new),
        new RateSource(file, row.sourcePlace));
  }

  private static Map<Equipment, BigDecimal> amounts(Map<Equipment, Money> freight) {
    var amounts = new EnumMap<Equipment, BigDecimal>(Equipment.class);
    freight.forEach((type, money) -> amounts.put(type, money.amount()));
    return amounts;
  }

  private static Map<Equipment, Money> freight(RateRow row) {
    var freight = new EnumMap<Equipment, Money>(Equipment.class);
    FactJson.readAmounts(row.freight)
        .forEach((type, amount) ->
            freight.put(Equipment.valueOf(type), Money.of(row.currency, amount.toPlainString())));
    return freight;
  }
}
