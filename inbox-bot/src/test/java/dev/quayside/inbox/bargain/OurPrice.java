package dev.quayside.inbox.bargain;

import dev.quayside.inbox.signoff.SignOff;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Our price for 3x40HQ from Shanghai to Los Angeles, to which a customer writes on 10 June. */
final class OurPrice {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

  private static final Places PLACES = Places.builtIn();
  private static final BargainReader READER = new BargainReader(PLACES);

  static final RateRequest STANDING =
      new RateRequest(
          Optional.empty(),
          port("CNSHA"),
          port("USLAX"),
          Containers.of(3, Equipment.HC40),
          Goods.UNSTATED,
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          TODAY);

  private OurPrice() {}

  static Heard read(String said) {
    return READER.read(said, TODAY, STANDING, SignOff.NOBODY);
  }

  static Heard read(String said, RateRequest standing) {
    return READER.read(said, TODAY, standing, SignOff.NOBODY);
  }

  static Heard answer(String said, TruckAsked asked) {
    return READER.read(said, TODAY, STANDING, SignOff.NOBODY, Optional.of(asked));
  }

  static RateRequest withTruckFromSuzhou() {
    return STANDING.hauled(new Haulage(Leg.PRE_CARRIAGE, port("CNSZH")));
  }

  private static Place port(String code) {
    return PLACES.byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
  }
}
