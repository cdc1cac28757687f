package dev.quayside.rates.pricing;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.pricing.RandomWorld.Case;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cheapest rate, found the long way: every day tried, every rate reckoned, nothing clever. It
 * shares no code with what it checks but the records.
 */
final class BruteForce {

  private static final List<Agreement.Kind> KINDS =
      List.of(
          Agreement.Kind.CONTRACT,
          Agreement.Kind.PRICE_LEVEL,
          Agreement.Kind.TARIFF,
          Agreement.Kind.SPOT);

  private final Case world;

  BruteForce(Case world) {
    this.world = world;
  }

  /** The best rate and what it comes to in US dollars; empty where a rate of it is missing. */
  record Best(long rate, Optional<BigDecimal> dollars) {}

  /** What rates come to that may be offered, the best first. */
  List<Best> ranked() {
    List<Rate> fit = new ArrayList<>(world.rates().stream().filter(this::fits).toList());
    int kind =
        fit.stream().mapToInt(rate -> KINDS.indexOf(rate.agreement().kind())).min().orElse(0);
    fit.removeIf(rate -> KINDS.indexOf(rate.agreement().kind()) != kind);
    int far = fit.stream().mapToInt(BruteForce::far).min().orElse(0);
    fit.removeIf(rate -> far(rate) != far);
    record Priced(Rate rate, Optional<BigDecimal> dollars) {}
    var priced = new ArrayList<Priced>();
    for (Rate rate : fit) {
      new BruteSum(world, rate, leaves(rate))
          .sums()
          .ifPresent(sums -> priced.add(new Priced(rate, dollars(sums))));
    }
    priced.sort(
        Comparator.comparing((Priced one) -> one.dollars().orElse(BigDecimal.ZERO))
            .thenComparingInt(one ->
                one.rate().sailing().transit().map(t -> t.mostDays()).orElse(Integer.MAX_VALUE))
            .thenComparingLong(one -> one.rate().id()));
    return priced.stream().map(one -> new Best(one.rate().id(), one.dollars())).toList();
  }

  /** Rates that fit but for their prices. */
  long fitting() {
    return world.rates().stream().filter(this::fits).count();
  }

  private static int far(Rate rate) {
    return (rate.lane().origin().code().equals("CNYSA") ? 1 : 0)
        + (rate.lane().destination().code().equals("USLGB") ? 1 : 0);
  }

  private boolean fits(Rate rate) {
    RateRequest request = world.request();
    boolean boxes = request.load() instanceof Containers;
    boolean priced =
        switch (rate.freight()) {
          case Freight.PerContainer(var amounts) ->
              boxes
                  && ((Containers) request.load())
                      .counts().keySet().stream().allMatch(amounts::containsKey);
          case Freight.PerRevenueTon _, Freight.ByWeightBreak _ -> !boxes;
          case Freight.Flat _ -> true;
        };
    LocalDate day = rate.validity().by() == Validity.By.BOOKING ? request.askedOn() : leaves(rate);
    return priced
        && !day.isBefore(rate.validity().from())
        && !day.isAfter(rate.validity().to())
        && (request.carriers().isEmpty() || request.carriers().contains(rate.carrier().scac()))
        && weightFits(rate)
        && goodsFit(rate);
  }

  private boolean weightFits(Rate rate) {
    Optional<BigDecimal> each =
        switch (world.request().load()) {
          case Loose loose -> Optional.of(loose.grossKg());
          case Containers boxes ->
              world
                  .request()
                  .goods()
                  .grossKg()
                  .map(kg -> kg.divide(BigDecimal.valueOf(boxes.total()), 3, RoundingMode.HALF_UP));
        };
    return rate.scope()
            .mostKg()
            .map(most -> each.isEmpty() || each.get().compareTo(most) <= 0)
            .orElse(true)
        && rate.scope()
            .leastKg()
            .map(least -> each.isPresent() && each.get().compareTo(least) >= 0)
            .orElse(true);
  }

  /** What the few words of the random world mean. */
  private boolean goodsFit(Rate rate) {
    if (rate.scope().commodities().isEmpty()) {
      return true;
    }
    String said = world.request().goods().description().orElse("");
    return switch (rate.scope().commodities().getFirst()) {
      case "FAK" -> !world.request().goods().dangerous();
      case "furniture" -> said.equals("furniture") || said.equals("家具");
      case "瓷砖" -> said.equals("Ceramic Tiles");
      default -> false;
    };
  }

  private LocalDate leaves(Rate rate) {
    LocalDate ready = world.request().readyOn().orElse(world.request().askedOn());
    if (ready.isBefore(world.request().askedOn())) {
      ready = world.request().askedOn();
    }
    if (rate.sailing().departures().isEmpty()) {
      return ready;
    }
    for (LocalDate day = ready; ; day = day.plusDays(1)) {
      for (Departure departure : rate.sailing().departures()) {
        if (day.getDayOfWeek() == departure.sails() && taken(departure, ready, day)) {
          return day;
        }
      }
    }
  }

  private static boolean taken(Departure departure, LocalDate ready, LocalDate day) {
    if (departure.cutOff().isEmpty()) {
      return true;
    }
    LocalDate closes = day;
    while (closes.getDayOfWeek() != departure.cutOff().get()) {
      closes = closes.minusDays(1);
    }
    return !closes.isBefore(ready);
  }

  private Optional<BigDecimal> dollars(Map<String, BigDecimal> sums) {
    BigDecimal all = BigDecimal.ZERO.setScale(2);
    for (var sum : sums.entrySet()) {
      if (sum.getKey().equals("USD")) {
        all = all.add(sum.getValue());
        continue;
      }
      Optional<ExchangeRate> rate =
          world.terms().exchange().rates().stream()
              .filter(one ->
                  one.from().getCurrencyCode().equals(sum.getKey())
                      || one.to().getCurrencyCode().equals(sum.getKey()))
              .filter(one -> !one.day().isAfter(world.request().askedOn()))
              .max(Comparator.comparing(ExchangeRate::day));
      if (rate.isEmpty()) {
        return Optional.empty();
      }
      boolean direct = rate.get().to().getCurrencyCode().equals("USD");
      BigDecimal factor =
          direct
              ? rate.get().factor()
              : BigDecimal.ONE.divide(rate.get().factor(), MathContext.DECIMAL64);
      all = all.add(sum.getValue().multiply(factor).setScale(2, RoundingMode.HALF_UP));
    }
    return Optional.of(all);
  }
}
