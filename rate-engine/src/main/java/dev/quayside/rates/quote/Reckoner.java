package dev.quayside.rates.quote;

import static java.util.Objects.requireNonNull;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.MarginRules.Found;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Charge;
import dev.quayside.rates.tariff.ChargeBasis;
import dev.quayside.rates.tariff.FclRate;
import dev.quayside.rates.tariff.Leg;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reckons one rate through: freight with its margin, every charge of the legs asked for, totals.
 */
final class Reckoner {

  private final RateRequest request;
  private final HouseTerms terms;
  private final FclRate rate;
  private final Map<Equipment, Money> margin = new EnumMap<>(Equipment.class);
  private final List<ChargeLine> lines = new ArrayList<>();
  private final List<String> included = new ArrayList<>();
  private final List<String> subjectTo = new ArrayList<>();
  private final List<String> atCost = new ArrayList<>();
  private String rule = "";

  private Reckoner(RateRequest request, HouseTerms terms, FclRate rate) {
    this.request = request;
    this.terms = terms;
    this.rate = rate;
  }

  /** What reckoning comes to. */
  sealed interface Reckoned {
    record Price(Option option) implements Reckoned {}

    record Not(Rejected rejected) implements Reckoned {}
  }

  static Reckoned reckon(RateRequest request, HouseTerms terms, FclRate rate) {
    var reckoner = new Reckoner(request, terms, rate);
    return reckoner
        .freight()
        .or(reckoner::charges)
        .<Reckoned>map(Reckoned.Not::new)
        .orElseGet(() -> new Reckoned.Price(reckoner.option()));
  }

  private Optional<Rejected> freight() {
    for (var entry : request.containers().counts().entrySet()) {
      Equipment type = entry.getKey();
      Money bought = requireNonNull(rate.freight().get(type), "sifted by equipment");
      switch (terms.margins().marginOn(bought, request.customer(), rate.lane())) {
        case Found.NoneFits(String reason) -> {
          return Optional.of(Rejected.of(rate, Reason.NO_MARGIN, reason));
        }
        case Found.Added(var found, Money added) -> {
          rule = found.name();
          margin.put(type, added);
          add(ChargeLine.OCEAN_FREIGHT, Leg.FREIGHT, type, entry.getValue(), bought.plus(added));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Rejected> charges() {
    Money freight = lines.stream().map(ChargeLine::total).reduce(Money::plus).orElseThrow();
    Set<Leg> legs =
        request.incoterm().map(term -> term.legs()).orElseGet(() -> EnumSet.allOf(Leg.class));
    for (Charge charge : rate.charges()) {
      if (legs.contains(charge.leg())) {
        Optional<Rejected> failed = charge(charge, freight);
        if (failed.isPresent()) {
          return failed;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Rejected> charge(Charge charge, Money freight) {
    switch (charge.basis()) {
      case ChargeBasis.PerContainer(var amounts) -> {
        for (var entry : request.containers().counts().entrySet()) {
          Money each = amounts.get(entry.getKey());
          if (each == null) {
            return Optional.of(
                Rejected.of(
                    rate,
                    Reason.CHARGE_WITHOUT_AMOUNT,
                    charge.code() + " has no amount for " + entry.getKey().label()));
          }
          add(charge.code(), charge.leg(), entry.getKey(), entry.getValue(), each);
        }
      }
      case ChargeBasis.PerBillOfLading(Money amount) ->
          lines.add(new ChargeLine(charge.code(), charge.leg(), Optional.empty(), 1, amount));
      case ChargeBasis.PercentOfFreight(var percent) ->
          lines.add(
              new ChargeLine(
                  charge.code(), charge.leg(), Optional.empty(), 1, freight.percent(percent)));
      case ChargeBasis.Included _ -> included.add(charge.code());
      case ChargeBasis.SubjectTo _ -> subjectTo.add(charge.code());
      case ChargeBasis.AtCost _ -> atCost.add(charge.code());
    }
    return Optional.empty();
  }

  private void add(String code, Leg leg, Equipment type, int count, Money each) {
    lines.add(new ChargeLine(code, leg, Optional.of(type), count, each));
  }

  private Option option() {
    List<Money> amounts = lines.stream().map(ChargeLine::total).toList();
    return new Option(
        Label.ALTERNATIVE,
        rate.id(),
        rate.contractFor().isPresent(),
        rate.carrier(),
        rate.lane(),
        rate.validity(),
        rate.transit(),
        rate.freeDays(),
        lines,
        included,
        subjectTo,
        atCost,
        Totals.of(amounts, terms.currency(), request.askedOn(), terms.exchange()),
        new AppliedMargin(rule, margin));
  }
}
