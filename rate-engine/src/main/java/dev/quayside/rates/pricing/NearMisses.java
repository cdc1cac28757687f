package dev.quayside.rates.pricing;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.pricing.OtherDays.Moved;
import dev.quayside.rates.pricing.Pricer.LaterSailing;
import dev.quayside.rates.pricing.Sieve.Fallen;
import dev.quayside.rates.pricing.reckoning.Dated;
import dev.quayside.rates.pricing.reckoning.Reckoner;
import dev.quayside.rates.pricing.reckoning.Reckoner.Reckoned;
import dev.quayside.rates.pricing.reckoning.Trucks;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.NearMiss.Figure;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.tariff.Scope;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Says in figures by how little a rate lost, where one day or some weight would have saved it. */
final class NearMisses {

  /** A quarter of the weight: whoever is to leave more behind ships something else. */
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final RateRequest request;
  private final HouseTerms terms;
  private final Trucks trucks;
  private final Optional<Option> cheapest;
  private final Map<Long, LaterSailing> laterSailings;

  /**
   * @param cheapest of the options that leave as asked
   * @param laterSailings of rates that miss the first departure only, by their numbers
   */
  NearMisses(
      RateRequest request,
      HouseTerms terms,
      Trucks trucks,
      Optional<Option> cheapest,
      Map<Long, LaterSailing> laterSailings) {
    this.request = request;
    this.terms = terms;
    this.trucks = trucks;
    this.cheapest = cheapest;
    this.laterSailings = laterSailings;
  }

  /** The line of the ledger, with its near miss where there is one. */
  Rejected told(Fallen fallen) {
    Optional<NearMiss> miss = fallen.onlyBy() ? miss(fallen) : Optional.empty();
    return miss.map(fallen.why()::narrowly).orElse(fallen.why());
  }

  private Optional<NearMiss> miss(Fallen fallen) {
    return switch (fallen.why().reason()) {
      case NOT_VALID_THAT_DAY -> otherDay(fallen);
      case WEIGHT_DOES_NOT_FIT -> otherWeight(fallen);
      case LINE_NOT_ASKED_FOR,
          COMMODITY_DOES_NOT_FIT,
          CLOSER_LANE_EXISTS,
          CONTRACT_GOES_FIRST,
          PRICE_LEVEL_GOES_FIRST,
          TARIFF_GOES_FIRST,
          NO_PRICE_FOR_EQUIPMENT,
          CHARGE_WITHOUT_AMOUNT,
          NEGATIVE_PRICE,
          NO_TRUCK,
          NO_MARGIN,
          BELOW_FLOOR,
          NOT_COMPARABLE,
          SAME_AS_SHOWN,
          DEARER ->
          Optional.empty();
    };
  }

  private Optional<NearMiss> otherDay(Fallen fallen) {
    return switch (fallen.rate().validity().by()) {
      case BOOKING ->
          OtherDays.later(fallen.rate(), request)
              .flatMap(moved ->
                  later(moved, Reckoner.reckon(moved.request(), terms, moved.dated(), trucks)));
      case DEPARTURE ->
          Optional.ofNullable(laterSailings.get(fallen.rate().id()))
              .flatMap(sailing -> later(sailing.moved(), sailing.reckoned()))
              .or(() ->
                  OtherDays.earlier(fallen.rate(), request)
                      .flatMap(moved ->
                          figure(moved).map(figure -> new NearMiss.Earlier(moved.days(), figure))));
    };
  }

  private Optional<NearMiss> later(Moved moved, Reckoned reckoned) {
    return figure(reckoned)
        .map(figure ->
            new NearMiss.Later(moved.days(), moved.dated().rate().validity().by(), figure));
  }

  private Optional<NearMiss> otherWeight(Fallen fallen) {
    Scope scope = fallen.rate().scope();
    return request
        .kgEach()
        .flatMap(each -> {
          Optional<NearMiss> lighter =
              scope
                  .mostKg()
                  .filter(most -> most.signum() > 0 && isNear(each.subtract(most), each))
                  .flatMap(most ->
                      weighing(fallen, most)
                          .map(figure -> new NearMiss.Lighter(each.subtract(most), figure)));
          return lighter.or(() ->
              scope
                  .leastKg()
                  .filter(least -> isNear(least.subtract(each), each))
                  .flatMap(least ->
                      weighing(fallen, least)
                          .map(figure -> new NearMiss.Heavier(least.subtract(each), figure))));
        });
  }

  private static boolean isNear(BigDecimal apart, BigDecimal kg) {
    return apart.signum() > 0 && apart.compareTo(kg.multiply(QUARTER)) <= 0;
  }

  private Optional<Figure> weighing(Fallen fallen, BigDecimal kg) {
    return figure(
        Reckoner.reckon(
            request.weighing(kg), terms, Dated.of(fallen.rate(), request.ready()), trucks));
  }

  private Optional<Figure> figure(Moved moved) {
    return figure(Reckoner.reckon(moved.request(), terms, moved.dated(), trucks));
  }

  private Optional<Figure> figure(Reckoned reckoned) {
    return reckoned instanceof Reckoned.Price(Option option)
        ? Optional.of(figure(option))
        : Optional.empty();
  }

  private Figure figure(Option option) {
    return new Figure(sum(option), cheapest.flatMap(best -> Sums.cheaperBy(option, best)));
  }

  private static Optional<Money> sum(Option option) {
    return option.totals().inAll().map(Totals.Converted::amount);
  }
}
