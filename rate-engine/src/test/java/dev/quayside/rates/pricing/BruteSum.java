package dev.quayside.rates.pricing;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.pricing.RandomWorld.Case;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One rate reckoned the long way, in sums per currency; empty where it may not be sold. */
final class BruteSum {

  private final Case world;
  private final Rate rate;
  private final LocalDate leaves;
  private final Map<String, BigDecimal> sums = new HashMap<>();

  BruteSum(Case world, Rate rate, LocalDate leaves) {
    this.world = world;
    this.rate = rate;
    this.leaves = leaves;
  }

  Optional<Map<String, BigDecimal>> sums() {
    Optional<MarginRule> rule = rule();
    String currency = rate.freight().currency().getCurrencyCode();
    if (rule.isEmpty() || !sameCurrency(rule.get().margin(), currency)) {
      return Optional.empty();
    }
    var freight = new BruteFreight(rate.freight(), world.request().load(), rule.get());
    BigDecimal floor =
        world.terms().floors().rules().isEmpty() || !freight.perBox() || rate.mode() != Mode.FCL
            ? BigDecimal.ZERO
            : currency.equals("USD") ? BigDecimal.TEN.multiply(BigDecimal.valueOf(boxes())) : null;
    if (floor == null) {
      return foreign(freight, currency);
    }
    return freight.sold().subtract(freight.cost()).compareTo(floor) < 0
        ? Optional.empty()
        : charged(freight, currency);
  }

  /** A floor in dollars under freight in another currency, by the day's exchange rate. */
  private Optional<Map<String, BigDecimal>> foreign(BruteFreight freight, String currency) {
    var exchange =
        world
            .terms()
            .exchange()
            .find(
                Currency.getInstance("USD"),
                Currency.getInstance(currency),
                world.request().askedOn());
    if (exchange.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal floor =
        BigDecimal.valueOf(10L * boxes())
            .multiply(exchange.get().factor())
            .setScale(
                Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_UP);
    return freight.sold().subtract(freight.cost()).compareTo(floor) < 0
        ? Optional.empty()
        : charged(freight, currency);
  }

  private Optional<Map<String, BigDecimal>> charged(BruteFreight freight, String currency) {
    sums.put(currency, freight.sold());
    for (Charge charge : rate.charges()) {
      if (!add(charge, freight.carriage())) {
        return Optional.empty();
      }
    }
    return Optional.of(sums);
  }

  private int boxes() {
    return world.request().load() instanceof Containers boxes ? boxes.total() : 0;
  }

  private Optional<MarginRule> rule() {
    MarginRule best = null;
    int bestWeight = -1;
    for (MarginRule rule : world.terms().margins().rules()) {
      int weight = weight(rule);
      if (weight > bestWeight) {
        best = rule;
        bestWeight = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  /** By the rules' names, which say what they are for. */
  private int weight(MarginRule rule) {
    boolean over =
        rule.expires().isPresent() && rule.expires().get().isBefore(world.request().askedOn());
    boolean suits =
        switch (rule.margin()) {
          case Margin.Percent _ -> true;
          case Margin.PerContainer _ -> rate.freight() instanceof Freight.PerContainer;
          case Margin.Each(Per per, var _) ->
              per == Per.SHIPMENT
                  || (per == Per.TEU && rate.freight() instanceof Freight.PerContainer)
                  || (per == Per.REVENUE_TON && rate.freight() instanceof Freight.PerRevenueTon)
                  || (per == Per.KG_CHARGEABLE && rate.freight() instanceof Freight.ByWeightBreak);
        };
    if (over || !suits) {
      return -1;
    }
    return switch (rule.name()) {
      case "customer" -> world.request().buyer().customer().isPresent() ? 4 : -1;
      case "level" -> world.request().buyer().level().equals("VIP") ? 3 : -1;
      case "volume" ->
          world.request().load() instanceof Containers boxes && boxes.teu().doubleValue() >= 4
              ? 1
              : -1;
      case "house" -> 0;
      default -> rule.name().equals("by " + rate.mode()) ? 2 : -1;
    };
  }

  private static boolean sameCurrency(Margin margin, String currency) {
    return switch (margin) {
      case Margin.Percent _ -> true;
      case Margin.PerContainer(var amount) -> amount.currency().getCurrencyCode().equals(currency);
      case Margin.Each(var _, var amount) -> amount.currency().getCurrencyCode().equals(currency);
    };
  }

  private boolean add(Charge charge, BigDecimal freight) {
    if (charge.basis() instanceof ChargeBasis.IfWanted
        || !legs().contains(charge.leg())
        || (charge.validity().isPresent() && !holds(charge.validity().get()))
        || !certainly(charge.condition())) {
      return true;
    }
    return switch (charge.basis()) {
      case ChargeBasis.PerContainer(var amounts) -> {
        if (!(world.request().load() instanceof Containers boxes)) {
          yield false;
        }
        for (Equipment type : boxes.counts().keySet()) {
          if (means(charge.condition(), type)) {
            if (!amounts.containsKey(type) || amounts.get(type).isNegative()) {
              yield false;
            }
            sum(
                amounts.get(type).currency(),
                amounts.get(type).amount().multiply(BigDecimal.valueOf(boxes.counts().get(type))));
          }
        }
        yield true;
      }
      case ChargeBasis.PerBillOfLading(var amount) -> {
        sum(amount.currency(), amount.amount());
        yield !amount.isNegative();
      }
      case ChargeBasis.Each(Per per, UnitPrice price, var least) -> {
        if (per == Per.TEU && boxes() == 0) {
          yield false;
        }
        new BruteCount(world.request(), rate.freight())
            .of(per)
            .ifPresent(count -> {
              BigDecimal all = rounded(price.amount().multiply(count), price.currency());
              sum(price.currency(), least.isEmpty() ? all : all.max(least.get().amount()));
            });
        yield true;
      }
      case ChargeBasis.PercentOfFreight(var percent) -> {
        sum(rate.freight().currency(), freight.multiply(percent).divide(BigDecimal.valueOf(100)));
        yield percent.signum() >= 0;
      }
      case ChargeBasis.IfWanted _,
          ChargeBasis.Included _,
          ChargeBasis.SubjectTo _,
          ChargeBasis.AtCost _ ->
          true;
    };
  }

  private Set<Leg> legs() {
    List<Incoterm> seller = List.of(Incoterm.CFR, Incoterm.CIF, Incoterm.CPT, Incoterm.CIP);
    List<Incoterm> buyer = List.of(Incoterm.FOB, Incoterm.FCA, Incoterm.FAS);
    Optional<Incoterm> term = world.request().incoterm();
    return term.filter(seller::contains).isPresent()
        ? Set.of(Leg.ORIGIN, Leg.FREIGHT)
        : term.filter(buyer::contains).isPresent()
            ? Set.of(Leg.FREIGHT, Leg.DESTINATION)
            : Set.of(Leg.values());
  }

  private boolean holds(Validity validity) {
    LocalDate day = validity.by() == Validity.By.BOOKING ? world.request().askedOn() : leaves;
    return !day.isBefore(validity.from()) && !day.isAfter(validity.to());
  }

  private boolean certainly(Condition condition) {
    boolean byBox = condition.reefer() || !condition.equipment().isEmpty();
    if (condition.dangerous() && !world.request().goods().dangerous()) {
      return false;
    }
    if (byBox
        && !(world.request().load() instanceof Containers boxes
            && boxes.counts().keySet().stream().anyMatch(type -> means(condition, type)))) {
      return false;
    }
    var here = new HashSet<String>(List.of("CNSHA", "USLAX"));
    here.add(rate.lane().origin().code());
    here.add(rate.lane().destination().code());
    if (!condition.ports().isEmpty()
        && condition.ports().stream().noneMatch(port -> here.contains(port.code()))) {
      return false;
    }
    return condition.overKg().isEmpty() || heavier(condition.overKg().get());
  }

  private boolean heavier(BigDecimal kg) {
    return switch (world.request().load()) {
      case Loose loose -> loose.grossKg().compareTo(kg) > 0;
      case Containers boxes ->
          world.request().goods().grossKg().isPresent()
              && boxes.counts().size() == 1
              && world
                      .request()
                      .goods()
                      .grossKg()
                      .get()
                      .compareTo(kg.multiply(BigDecimal.valueOf(boxes.total())))
                  > 0;
    };
  }

  private static boolean means(Condition condition, Equipment type) {
    return (condition.equipment().isEmpty() || condition.equipment().contains(type))
        && (!condition.reefer() || type.label().endsWith("RF"));
  }

  private void sum(Currency currency, BigDecimal amount) {
    sums.merge(currency.getCurrencyCode(), rounded(amount, currency), BigDecimal::add);
  }

  static BigDecimal rounded(BigDecimal amount, Currency currency) {
    return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
  }
}
