package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.SEVEN;
import static dev.quayside.rates.pricing.SmallWorld.THAT_WEEK;
import static dev.quayside.rates.pricing.SmallWorld.THC;
import static dev.quayside.rates.pricing.SmallWorld.tariff;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Trucks from Suzhou and to Phoenix beside a ship of the small world, by round numbers. */
final class Hauling {

  static final Place SUZHOU = SmallWorld.port("CNSZH", "Suzhou", "苏州");
  static final Haulage FROM_SUZHOU = new Haulage(Leg.PRE_CARRIAGE, SUZHOU);
  static final Haulage TO_PHOENIX =
      new Haulage(Leg.ON_CARRIAGE, SmallWorld.port("USPHX", "Phoenix", "菲尼克斯"));

  /** USD 100 on a box at sea, a tenth on a truck. */
  static final MarginRules MARGINS =
      new MarginRules(
          List.of(
              SmallWorld.HUNDRED_A_BOX.rules().getFirst(),
              new MarginRule(
                  "trucks",
                  Reach.of(Mode.ROAD),
                  new Margin.Percent(BigDecimal.TEN),
                  Optional.empty(),
                  "",
                  Optional.empty())));

  static final HouseTerms TERMS = new HouseTerms(MARGINS, SEVEN, Currency.getInstance("USD"));

  static final Rate SHIP = tariff(1, "COSU", "2000", THC);

  static RateRequest request(int boxes, Haulage... trucks) {
    return request(Containers.of(boxes, Equipment.HC40), trucks);
  }

  static RateRequest request(Containers boxes, Haulage... trucks) {
    return SmallWorld.request(boxes, Optional.empty(), Set.of()).hauled(List.of(trucks));
  }

  static Rate truck(long id, String from, String to, String box) {
    return road(id, from, to, perBox(box), THAT_WEEK);
  }

  static Rate truck(long id, String box, Validity when) {
    return road(id, "CNSZH", "CNSHA", perBox(box), when);
  }

  static Freight perBox(String box) {
    return new Freight.PerContainer(Map.of(Equipment.HC40, Money.of("CNY", box)));
  }

  static Rate road(long id, String from, String to, Freight freight, Validity when) {
    return new Rate(
        id,
        Mode.ROAD,
        Lane.of(from, to),
        new Carrier("H" + id, "Haulier " + id, "车队"),
        freight,
        List.of(),
        when,
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("trucks.csv", "row " + id));
  }

  static Option sold(RateRequest request, Rate... rates) {
    return sold(request, TERMS, rates);
  }

  static Option sold(RateRequest request, HouseTerms terms, Rate... rates) {
    return ((Pricing.Priced) price(request, terms, rates)).offer().best();
  }

  static String forSales(RateRequest request, Rate... rates) {
    return forSales(request, TERMS, rates);
  }

  static String forSales(RateRequest request, HouseTerms terms, Rate... rates) {
    return ((Pricing.ForSales) price(request, terms, rates)).reason().en();
  }

  static Pricing price(RateRequest request, HouseTerms terms, Rate... rates) {
    return Pricer.price(request, SmallWorld.query("CNSHA"), List.of(rates), terms);
  }

  static List<String> lines(Option option) {
    return option.lines().stream()
        .map(line -> "%s %s %s".formatted(line.code(), line.leg(), line.total()))
        .toList();
  }

  static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private Hauling() {}
}
