package dev.quayside.app.surroundings;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.TestTerms;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book with all places and a price for one lane. */
public final class OneLane {

  private OneLane() {}

  public static void fill(DbConfig config) {
    try (Db db = Db.open(config)) {
      db.use(OneLane::fill);
    }
  }

  private static void fill(Books books) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    books.places().fill(Places.builtIn().all());
    TestTerms.addMargin(books);
    books
        .rates()
        .publish(
            "sheet.csv",
            List.of(
                Rate.fcl(
                    0,
                    Lane.of("CNSHA", "USLAX"),
                    Carriers.builtIn().withScac("MSCU"),
                    Map.of(Equipment.HC40, Money.of("USD", "2000")),
                    List.of(),
                    new Validity(today.minusDays(60), today.plusDays(60)),
                    Optional.of(new TransitTime(16, 18)),
                    Optional.of(14),
                    Optional.empty(),
                    new RateSource("sheet.csv", "row 2"))),
            Instant.now());
  }
}
