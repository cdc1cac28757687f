package dev.quayside.portal.ratesheet;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.Currency;
import java.util.Optional;

/** What a column of a rate sheet holds. */
sealed interface Column {

  /** One fact about the rate. */
  enum Fact implements Column {
    POL("POL (port of loading)"),
    POD("POD (port of discharge)"),
    CARRIER("Carrier"),
    CURRENCY("Currency"),
    VALID_FROM("Valid from"),
    VALID_TO("Valid to"),
    TRANSIT("Transit days"),
    FREE_DAYS("Free days"),
    CUSTOMER("Contract customer");

    final String heading;

    Fact(String heading) {
      this.heading = heading;
    }
  }

  /** The freight of one container type. */
  record Freight(Equipment type, Optional<Currency> currency) implements Column {}

  /** A surcharge. */
  record Surcharge(String code, Leg leg, Optional<Currency> currency) implements Column {}

  /** Something for people: remarks, a route, a running number. */
  record ReadOver() implements Column {}

  /** A heading that means nothing to us; says what would. */
  record Unknown(String why) implements Column {}
}
