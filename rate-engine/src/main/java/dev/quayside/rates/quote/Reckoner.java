package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.margin.MarginRules.Found;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reckons one rate through: freight with its margin, every charge of the legs asked for, totals.
 */
final class Reckoner {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final RateRequest request;
  private final HouseTerms terms;
  private final Rate rate;
  private final List<ChargeLine> lines = new ArrayList<>();
  private final List<String> included = new ArrayList<>();
  private final List<String> subjectTo = new ArrayList<>();
  private final List<String> atCost = new ArrayList<>();
  private Money margin;
  private String rule = "";

  private Reckoner(RateRequest request, HouseTerms terms, Rate rate) {
    this.request = request;
    this.terms = terms;
    this.rate = rate;
    this.margin = Money.zero(rate.freight().currency());
  }

  /** What reckoning comes to. */
  sealed interface Reckoned {
    record Price(Option option) implements Reckoned {}

    record Not(Rejected rejected) implements Reckoned {}
  }

  static Reckoned reckon(RateRequest request, HouseTerms terms, Rate rate) {
    var reckoner = new Reckoner(request, terms, rate);
    return reckoner
        .freight()
        .or(reckoner::charges)
        .<Reckoned>map(Reckoned.Not::new)
        .orElseGet(() -> new Reckoned.Price(reckoner.option()));
  }

  private Optional<Rejected> freight() {
    for (Measured measured : Measured.of(request.load(), rate.freight())) {
      Money bought = measured.bought().times(BigDecimal.ONE);
      switch (terms.margins().marginOn(bought, request.buyer().customer(), rate.lane())) {
        case Found.NoneFits(String reason) -> {
          return Optional.of(Rejected.of(rate, Reason.NO_MARGIN, reason));
        }
        case Found.Added(var found, Money added) -> {
          rule = found.name();
          lines.add(sold(measured, bought.plus(added)));
          margin = margin.plus(added.times(measured.quantity()));
        }
      }
    }
    return Optional.empty();
  }

  private static ChargeLine sold(Measured measured, Money each) {
    return new ChargeLine(
        ChargeLine.OCEAN_FREIGHT,
        Leg.FREIGHT,
        measured.per(),
        measured.equipment(),
        measured.quantity(),
        UnitPrice.of(each),
        measured.least());
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
        return perContainer(charge, amounts);
      }
      case ChargeBasis.PerBillOfLading(Money amount) ->
          add(charge, Per.BILL_OF_LADING, BigDecimal.ONE, UnitPrice.of(amount), Optional.empty());
      case ChargeBasis.Each(Per per, UnitPrice price, var least) ->
          add(charge, per, count(per), price, least);
      case ChargeBasis.PercentOfFreight(var percent) ->
          add(
              charge,
              Per.PERCENT_OF_FREIGHT,
              percent,
              new UnitPrice(freight.amount().multiply(HUNDREDTH), freight.currency()),
              Optional.empty());
      case ChargeBasis.Included _ -> included.add(charge.code());
      case ChargeBasis.SubjectTo _ -> subjectTo.add(charge.code());
      case ChargeBasis.AtCost _ -> atCost.add(charge.code());
    }
    return Optional.empty();
  }

  private Optional<Rejected> perContainer(Charge charge, Map<Equipment, Money> amounts) {
    if (!(request.load() instanceof Containers boxes)) {
      return Optional.of(
          Rejected.of(
              rate, Reason.CHARGE_WITHOUT_AMOUNT, charge.code() + " is counted per container"));
    }
    for (var entry : boxes.counts().entrySet()) {
      Money each = amounts.get(entry.getKey());
      if (each == null) {
        return Optional.of(
            Rejected.of(
                rate,
                Reason.CHARGE_WITHOUT_AMOUNT,
                charge.code() + " has no amount for " + entry.getKey().label()));
      }
      lines.add(
          ChargeLine.boxes(charge.code(), charge.leg(), entry.getKey(), entry.getValue(), each));
    }
    return Optional.empty();
  }

  private BigDecimal count(Per per) {
    return switch (request.load()) {
      case Containers boxes ->
          switch (per) {
            case TEU -> boxes.teu();
            case CONTAINER -> BigDecimal.valueOf(boxes.total());
            default -> BigDecimal.ONE;
          };
      case Loose loose -> loose.grossKg();
    };
  }

  private void add(
      Charge charge, Per per, BigDecimal quantity, UnitPrice each, Optional<Money> least) {
    lines.add(
        new ChargeLine(charge.code(), charge.leg(), per, Optional.empty(), quantity, each, least));
  }

  private Option option() {
    List<Money> amounts = lines.stream().map(ChargeLine::total).toList();
    return new Option(
        Label.ALTERNATIVE,
        rate.id(),
        rate.agreement().kind(),
        rate.carrier(),
        rate.lane(),
        rate.validity(),
        rate.sailing(),
        rate.freeTime(),
        lines,
        included,
        subjectTo,
        atCost,
        Totals.of(amounts, terms.currency(), request.askedOn(), terms.exchange()),
        new AppliedMargin(rule, margin));
  }
}
