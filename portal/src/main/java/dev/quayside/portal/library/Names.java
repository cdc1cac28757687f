package dev.quayside.portal.library;

import dev.quayside.db.customer.Customer;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the codes and numbers in a rate are called. */
public final class Names {

  private static final Carriers AIRLINES = Carriers.airlines();

  private final Places places;
  private final Map<CustomerId, Customer> customers;

  public Names(Places places, List<Customer> customers) {
    this.places = places;
    this.customers = customers.stream().collect(Collectors.toMap(Customer::id, one -> one));
  }

  /** The place's name; one that is in no table goes by its code. */
  public String place(UnLocode code, Mode mode, Wording words) {
    PlaceKind first = mode == Mode.AIR ? PlaceKind.AIR : PlaceKind.SEA;
    return places
        .byCode(code, first)
        .or(() -> places.byCode(code))
        .map(words::place)
        .orElseGet(code::code);
  }

  /** An airline is in a table of its own. */
  public Carrier carrier(Rate rate) {
    return rate.mode() == Mode.AIR ? AIRLINES.withScac(rate.carrier().scac()) : rate.carrier();
  }

  /** The customer's code, as rate sheets write it. */
  public String customerCode(CustomerId id) {
    return Optional.ofNullable(customers.get(id)).map(Customer::code).orElseGet(id::toString);
  }

  public String customer(CustomerId id) {
    return Optional.ofNullable(customers.get(id)).map(Customer::name).orElseGet(id::toString);
  }
}
