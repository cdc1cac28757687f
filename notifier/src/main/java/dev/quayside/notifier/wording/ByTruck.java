package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The trucks beside the freight: between which place and which port, and at how much. */
public final class ByTruck {

  private ByTruck() {}

  /** A line for each: "Pre-carriage by truck, Dongguan to Yantian: CNY 5,000.00". */
  public static List<String> priced(Offer offer, Language language) {
    return offer.request().haulage().stream()
        .map(truck ->
            switch (language) {
              case EN ->
                  "%s: %s".formatted(line(truck, offer.request(), language), sum(truck, offer));
              case ZH ->
                  "%s：%s".formatted(line(truck, offer.request(), language), sum(truck, offer));
            })
        .toList();
  }

  /** The same without a price. */
  public static List<String> lines(RateRequest request, Language language) {
    return request.haulage().stream().map(truck -> line(truck, request, language)).toList();
  }

  private static String line(Haulage truck, RateRequest request, Language language) {
    String name = name(truck.leg(), language);
    String way = way(truck, request, language);
    return switch (language) {
      case EN -> name + ", " + way;
      case ZH -> name + "，" + way;
    };
  }

  /** What the truck on a leg is called. */
  public static String name(Leg leg, Language language) {
    return switch (language) {
      case EN -> leg == Leg.PRE_CARRIAGE ? "Pre-carriage by truck" : "On-carriage by truck";
      case ZH -> leg == Leg.PRE_CARRIAGE ? "起运港拖车" : "目的港拖车";
    };
  }

  /** Such as "Dongguan to Yantian". */
  public static String way(Haulage truck, RateRequest request, Language language) {
    Place port = truck.port(request);
    String from = Names.place(truck.preCarriage() ? truck.place() : port, language);
    String to = Names.place(truck.preCarriage() ? port : truck.place(), language);
    return switch (language) {
      case EN -> from + " to " + to;
      case ZH -> from + "至" + to;
    };
  }

  /** What it comes to for all boxes, the same with every option; currencies stay apart. */
  private static String sum(Haulage truck, Offer offer) {
    Map<String, Money> sums = new LinkedHashMap<>();
    for (ChargeLine line : offer.best().lines()) {
      if (line.leg() == truck.leg()) {
        Money total = line.total();
        sums.merge(total.currency().getCurrencyCode(), total, Money::plus);
      }
    }
    return String.join(" + ", sums.values().stream().map(Amounts::of).toList());
  }
}
