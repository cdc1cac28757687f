package dev.quayside.rates.pricing.reckoning;

import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.Hauled;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The trucks that are wanted beside the freight, each at its one price, which is the same for every
 * option: it joins the freight's charges, and ends when the first of both ends.
 *
 * @param all one at each end at the most; none for a price from port to port
 */
public record Trucks(List<Truck> all) {

  public static final Trucks NONE = new Trucks(List.of());

  /** A truck with what it comes to by itself. */
  public record Truck(Haulage haulage, Option price) {}

  public Trucks {
    all = List.copyOf(all);
  }

  /** What becomes of a freight's option beside which they are wanted. */
  sealed interface Joined {

    record Both(Option option) implements Joined {}

    /** They are no way for this freight: another port, other days, or a truck is in it already. */
    record Apart(String why) implements Joined {}
  }

  /** The option with them; how all of it sums up is the house's to say. */
  Joined joined(Option freight, RateRequest request, HouseTerms terms) {
    Option joined = freight;
    for (Truck truck : all) {
      Optional<String> why = whyNot(truck, freight, request);
      if (why.isPresent()) {
        return new Joined.Apart(why.get());
      }
      Optional<Validity> days = both(joined.validity(), truck.price().validity());
      if (days.isEmpty()) {
        return new Joined.Apart(
            "the truck's rate holds from %s to %s, the freight's from %s to %s"
                .formatted(
                    truck.price().validity().from(),
                    truck.price().validity().to(),
                    joined.validity().from(),
                    joined.validity().to()));
      }
      joined = joined(joined, truck, days.get());
    }
    return new Joined.Both(all.isEmpty() ? freight : summed(joined, request, terms));
  }

  private static Optional<String> whyNot(Truck truck, Option freight, RateRequest request) {
    Haulage haulage = truck.haulage();
    if (!haulage.port(request).codes().contains(haulage.end(freight))) {
      return Optional.of(
          "the truck is priced for %s, the freight for %s"
              .formatted(haulage.port(request).code(), haulage.end(freight)));
    }
    String code = Mode.ROAD.freightCode();
    boolean twice =
        freight.lines().stream().anyMatch(line -> line.code().equals(code))
            || Stream.of(freight.included(), freight.subjectTo(), freight.atCost())
                .anyMatch(codes -> codes.contains(code));
    if (twice) {
      return Optional.of("the freight's rate speaks of a truck itself");
    }
    Validity holds = truck.price().validity();
    return haulage.preCarriage() && holds.by() == Validity.By.DEPARTURE
        ? freight
            .departure()
            .filter(day -> day.isAfter(holds.to()))
            .map(day -> "it leaves on %s, the truck's rate ends on %s".formatted(day, holds.to()))
        : Optional.empty();
  }

  private static Optional<Validity> both(Validity freight, Validity truck) {
    LocalDate from = freight.from().isAfter(truck.from()) ? freight.from() : truck.from();
    LocalDate to = freight.to().isBefore(truck.to()) ? freight.to() : truck.to();
    return from.isAfter(to) ? Optional.empty() : Optional.of(new Validity(from, to, freight.by()));
  }

  private static Option joined(Option freight, Truck truck, Validity days) {
    Option price = truck.price();
    List<String> spoken =
        Stream.of(
                freight.lines().stream().map(ChargeLine::code).toList(),
                freight.subjectTo(),
                freight.atCost())
            .flatMap(List::stream)
            .toList();
    List<String> contained = price.included().stream().filter(it -> !spoken.contains(it)).toList();
    return new Option(
        freight.label(),
        freight.rate(),
        freight.agreed(),
        freight.carrier(),
        freight.pricedLane(),
        days,
        freight.sailing(),
        freight.departure(),
        freight.freeTime(),
        lighter(freight.mostKg(), price.mostKg()),
        freight.ratio(),
        together(
            freight.lines(),
            price.lines().stream().map(line -> line.on(truck.haulage().leg())).toList()),
        freight.services().stream()
            .filter(service -> !service.code().equals(Mode.ROAD.freightCode()))
            .toList(),
        once(freight.included(), contained),
        once(freight.subjectTo(), price.subjectTo()),
        once(freight.atCost(), price.atCost()),
        freight.totals(),
        freight.margin(),
        together(
            freight.hauled(),
            List.of(new Hauled(truck.haulage(), price.carrier(), price.rate(), price.margin()))));
  }

  private static Optional<BigDecimal> lighter(
      Optional<BigDecimal> freight, Optional<BigDecimal> truck) {
    return Stream.of(freight, truck).flatMap(Optional::stream).min(BigDecimal::compareTo);
  }

  private static List<String> once(List<String> some, List<String> more) {
    var codes = new LinkedHashSet<>(some);
    codes.addAll(more);
    return List.copyOf(codes);
  }

  private static <T> List<T> together(Collection<T> some, Collection<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Option summed(Option option, RateRequest request, HouseTerms terms) {
    List<Money> amounts = option.lines().stream().map(ChargeLine::total).toList();
    ExchangeRates exchange = terms.exchange();
    return option.comingTo(Totals.of(amounts, terms.currency(), request.askedOn(), exchange));
  }
}
