package dev.quayside.app.bench.rates;

import dev.quayside.db.rate.trial.TrialSize;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked of the made-up library: a lane of it, with cargo for its way of carriage. */
record Asked(RateRequest request, RateQuery query) {

  private static final int PLACES = 500;

  /** On the lane of that number, as the library numbers them. */
  static Asked lane(int lane) {
    Place origin = place("XA", lane % PLACES);
    Place destination = place("XB", lane / PLACES);
    Mode mode =
        switch (lane % 10) {
          case 8 -> Mode.LCL;
          case 9 -> Mode.AIR;
          default -> Mode.FCL;
        };
    Load load =
        switch (mode) {
          case LCL -> Loose.of(12, "2350", "4.8");
          case AIR -> Loose.of(8, "410", "2.1");
          default -> new Containers(Map.of(Equipment.GP20, 1, Equipment.HC40, 2));
        };
    var request =
        new RateRequest(
            Buyer.UNKNOWN,
            mode,
            origin,
            destination,
            load,
            Goods.UNSTATED,
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            TrialSize.TODAY);
    var query =
        new RateQuery(
            mode,
            List.of(Set.of(origin.code())),
            List.of(Set.of(destination.code())),
            Buyer.UNKNOWN,
            TrialSize.TODAY);
    return new Asked(request, query);
  }

  private static Place place(String side, int number) {
    String letters = "" + letter(number / 26 / 26) + letter(number / 26 % 26) + letter(number % 26);
    var code = new UnLocode(side + letters);
    return new Place(
        code,
        PlaceKind.SEA,
        Optional.empty(),
        "Port " + number,
        "港",
        side,
        Set.of(code),
        Optional.empty(),
        "",
        2);
  }

  private static char letter(int number) {
    return (char) ('A' + number);
  }
}
