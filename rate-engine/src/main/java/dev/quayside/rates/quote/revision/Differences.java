package dev.quayside.rates.quote.revision;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Tells two versions of a quote apart, in the order in which a customer looks. */
public final class Differences {

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  public static List<Difference> between(Offer before, Offer now) {
    var differences = new Differences();
    differences.asked(before.request(), now.request());
    differences.first(before, now);
    differences.add(before.validUntil(), now.validUntil(), Difference.Until::new);
    return List.copyOf(differences.found);
  }

  private void asked(RateRequest before, RateRequest now) {
    if (!before.origin().code().equals(now.origin().code())) {
      found.add(new Difference.Origin(before.origin(), now.origin()));
    }
    if (!before.destination().code().equals(now.destination().code())) {
      found.add(new Difference.Destination(before.destination(), now.destination()));
    }
    add(before.load(), now.load(), Difference.Cargo::new);
    before
        .goods()
        .grossKg()
        .flatMap(was ->
            now.goods()
                .grossKg()
                .filter(kg -> kg.compareTo(was) != 0)
                .map(kg -> new Difference.Weight(was, kg)))
        .ifPresent(found::add);
    truck(Leg.PRE_CARRIAGE, before, now);
    truck(Leg.ON_CARRIAGE, before, now);
    if (!before.readyOn().equals(now.readyOn())) {
      add(before.ready(), now.ready(), Difference.Ready::new);
    }
  }

  private void truck(Leg leg, RateRequest before, RateRequest now) {
    add(before.truckAt(leg), now.truckAt(leg), (was, is) -> new Difference.Truck(leg, was, is));
  }

  private void first(Offer before, Offer now) {
    if (!before.best().carrier().scac().equals(now.best().carrier().scac())) {
      found.add(new Difference.Line(before.best().carrier(), now.best().carrier()));
    }
    Map<Equipment, UnitPrice> were = freight(before.best(), before.request());
    freight(now.best(), now.request())
        .forEach((box, price) ->
            Optional.ofNullable(were.get(box))
                .filter(was -> !same(was, price))
                .ifPresent(was -> found.add(new Difference.Freight(box.label(), was, price))));
    if (!before.best().totals().byCurrency().equals(now.best().totals().byCurrency())) {
      found.add(new Difference.Total(before.best().totals(), now.best().totals()));
    }
  }

  private static boolean same(UnitPrice one, UnitPrice other) {
    return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
  }

  private static Map<Equipment, UnitPrice> freight(Option option, RateRequest request) {
    var each = new EnumMap<Equipment, UnitPrice>(Equipment.class);
    for (ChargeLine line : option.lines()) {
      if (line.code().equals(request.mode().freightCode())) {
        line.equipment().ifPresent(box -> each.put(box, line.each()));
      }
    }
    return each;
  }

  private <T> void add(T before, T now, BiFunction<T, T, Difference> difference) {
    if (!before.equals(now)) {
      found.add(difference.apply(before, now));
    }
  }
}
