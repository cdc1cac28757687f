package dev.quayside.rates.pricing.reckoning;

import dev.quayside.rates.margin.Deal;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules.Found;
import dev.quayside.rates.margin.concession.Concession;
import dev.quayside.rates.measure.Measured;
import dev.quayside.rates.measure.Measures;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.pricing.reckoning.Charges.Answer;
import dev.quayside.rates.quote.AppliedMargin;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reckons one rate through: freight with its margin, every charge of the legs asked for, totals,
 * and whether the margin may leave the house.
 */
public final class Reckoner {

  private final RateRequest request;
  private final HouseTerms terms;
  private final Dated dated;
  private final Rate rate;
  private final Trucks trucks;
  private final List<ChargeLine> lines = new ArrayList<>();
  private final List<ChargeLine> services = new ArrayList<>();
  private final Set<String> included = new LinkedHashSet<>();
  private final Set<String> subjectTo = new LinkedHashSet<>();
  private final Set<String> atCost = new LinkedHashSet<>();

  private Reckoner(RateRequest request, HouseTerms terms, Dated dated, Trucks trucks) {
    this.request = request;
    this.terms = terms;
    this.dated = dated;
    this.rate = dated.rate();
    this.trucks = trucks;
  }

  /** What reckoning comes to. */
  public sealed interface Reckoned {

    record Price(Option option) implements Reckoned {}

    /** Priced, but not to be offered unless somebody approves it by name. */
    record Held(Option option, Rejected why) implements Reckoned {}

    record Not(Rejected rejected) implements Reckoned {}
  }

  /** What a rate comes to, with the trucks that are wanted beside it. */
  public static Reckoned reckon(RateRequest request, HouseTerms terms, Dated dated, Trucks trucks) {
    return new Reckoner(request, terms, dated, trucks).reckon();
  }

  private Reckoned reckon() {
    List<Measured> bought = Measured.of(request.load(), rate.freight());
    if (bought.isEmpty()) {
      return not(Reason.NO_PRICE_FOR_EQUIPMENT, "no price for all of " + request.load());
    }
    var measures = new Measures(request.load(), request.goods(), rate.freight());
    var asked = new Lane(request.origin().code(), request.destination().code());
    var deal =
        new Deal(
            rate.mode(),
            new HashSet<>(List.of(asked, rate.lane())),
            request.buyer(),
            measures,
            request.askedOn());
    return switch (terms.margins().ruleFor(deal)) {
      case Found.NoneFits(String reason) -> not(Reason.NO_MARGIN, reason);
      case Found.Rule(MarginRule rule) ->
          terms
              .bargain()
              .flatMap(bargain -> Concession.of(terms.concessions(), bargain, deal))
              .map(concession -> conceded(bought, deal, rule, concession))
              .orElseGet(() -> sold(bought, deal, rule, Optional.empty()));
    };
  }

  /** What would go below the floor is not let off. */
  private Reckoned conceded(
      List<Measured> bought, Deal deal, MarginRule rule, Concession concession) {
    return switch (sold(bought, deal, rule, Optional.of(concession))) {
      case Reckoned.Price price -> price;
      case Reckoned.Held _, Reckoned.Not _ -> reckon(request, terms.unbargained(), dated, trucks);
    };
  }

  private Reckoned sold(
      List<Measured> bought, Deal deal, MarginRule rule, Optional<Concession> conceded) {
    List<ChargeLine> freight = FreightSale.lines(rate.mode(), bought, rule, conceded);
    if (freight.isEmpty()) {
      return not(
          Reason.NEGATIVE_PRICE,
          "by margin rule '%s' the freight would be less than nothing".formatted(rule.name()));
    }
    lines.addAll(freight);
    String code = rate.mode().freightCode();
    Money carriage = sum(freight, line -> line.code().equals(code));
    Optional<Rejected> failed = charges(new Charges(request, deal.measures(), carriage));
    if (failed.isPresent()) {
      return new Reckoned.Not(failed.get());
    }
    Money cost = bought.getFirst().total();
    for (Measured part : bought.subList(1, bought.size())) {
      cost = cost.plus(part.total());
    }
    String by =
        rule.name() + conceded.map(off -> ", let off by '" + off.rule().name() + "'").orElse("");
    Option option = option(new AppliedMargin(by, sum(freight, _ -> true).minus(cost)));
    return switch (trucks.joined(option, request, terms)) {
      case Trucks.Joined.Both(Option joined) ->
          Floor.judge(request, terms, rate, joined, Floor.under(deal, bought, terms));
      case Trucks.Joined.Apart(String why) -> not(Reason.NO_TRUCK, why);
    };
  }

  /** Of those that count, at least one. */
  private static Money sum(List<ChargeLine> lines, Predicate<ChargeLine> counts) {
    Money sum = Money.zero(lines.getFirst().each().currency());
    for (ChargeLine line : lines) {
      sum = counts.test(line) ? sum.plus(line.total()) : sum;
    }
    return sum;
  }

  private Optional<Rejected> charges(Charges charges) {
    Set<Leg> legs =
        request.incoterm().map(term -> term.legs()).orElseGet(() -> EnumSet.allOf(Leg.class));
    for (Charge charge : rate.charges()) {
      boolean speaksOfThis =
          legs.contains(charge.leg())
              && charge.validity().map(own -> dated.covers(own, request)).orElse(true);
      if (speaksOfThis) {
        Optional<Rejected> failed =
            charge.basis() instanceof ChargeBasis.IfWanted
                ? service(charge, charges)
                : charge(charge, charges);
        if (failed.isPresent()) {
          return failed;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Rejected> charge(Charge charge, Charges charges) {
    switch (Arising.of(charge.condition(), request, rate)) {
      case NO -> {}
      case PERHAPS -> subjectTo.add(charge.code());
      case YES -> {
        switch (charges.of(charge)) {
          case Answer.Lines(var found) -> lines.addAll(found);
          case Answer.Included _ -> included.add(charge.code());
          case Answer.SubjectTo _ -> subjectTo.add(charge.code());
          case Answer.AtCost _ -> atCost.add(charge.code());
          case Answer.WithoutAmount(String detail, var miss) -> {
            var rejected = Rejected.of(rate, Reason.CHARGE_WITHOUT_AMOUNT, detail);
            return Optional.of(miss.map(rejected::narrowly).orElse(rejected));
          }
          case Answer.Negative(String detail) -> {
            return Optional.of(Rejected.of(rate, Reason.NEGATIVE_PRICE, detail));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A service that has no price for this cargo is not offered; it takes no other price along. */
  private Optional<Rejected> service(Charge charge, Charges charges) {
    if (Arising.of(charge.condition(), request, rate) == Arising.YES
        && charges.of(charge) instanceof Answer.Lines(var found)) {
      services.addAll(found);
    }
    return Optional.empty();
  }

  private Option option(AppliedMargin margin) {
    var amounts = new ArrayList<Money>(lines.size());
    lines.forEach(line -> amounts.add(line.total()));
    return new Option(
        Label.ALTERNATIVE,
        rate.id(),
        rate.agreement().kind(),
        rate.carrier(),
        rate.lane(),
        rate.validity(),
        rate.sailing(),
        dated.departure(),
        rate.freeTime(),
        rate.scope().mostKg(),
        ratio(rate.freight()),
        lines,
        services,
        List.copyOf(included),
        List.copyOf(subjectTo),
        List.copyOf(atCost),
        Totals.of(amounts, terms.currency(), request.askedOn(), terms.exchange()),
        margin,
        List.of());
  }

  private static Optional<Integer> ratio(Freight freight) {
    return switch (freight) {
      case Freight.PerRevenueTon tons -> Optional.of(tons.kgPerCbm());
      case Freight.ByWeightBreak breaks -> Optional.of(breaks.cm3PerKg());
      case Freight.PerContainer _, Freight.Flat _ -> Optional.empty();
    };
  }

  private Reckoned not(Reason reason, String detail) {
    return new Reckoned.Not(Rejected.of(rate, reason, detail));
  }
}
