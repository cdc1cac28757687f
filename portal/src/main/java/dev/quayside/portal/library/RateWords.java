package dev.quayside.portal.library;

import dev.quayside.portal.words.Wording;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says in one language what a rate says. */
public record RateWords(Wording words) {

  /**
   * One price and what it is counted by.
   *
   * @param per such as 40HC, W/M or +100 kg
   */
  public record Price(String per, String amount) {}

  public List<Price> freight(Freight freight) {
    List<Price> prices = new ArrayList<>();
    switch (freight) {
      case Freight.PerContainer(Map<Equipment, Money> amounts) -> prices.addAll(boxes(amounts));
      case Freight.PerRevenueTon it -> {
        if (it.cbm().equals(it.ton())) {
          prices.add(new Price(words.of(Per.REVENUE_TON), words.price(it.cbm())));
        } else {
          prices.add(new Price(words.of(Per.CBM), words.price(it.cbm())));
          prices.add(new Price(words.of(Per.TON), words.price(it.ton())));
        }
        it.least().ifPresent(money -> prices.add(least(money)));
      }
      case Freight.ByWeightBreak it -> {
        it.least().ifPresent(money -> prices.add(least(money)));
        it.perKg()
            .forEach(
                (kg, price) -> prices.add(new Price(kg == 0 ? "N" : "+" + kg, words.price(price))));
      }
      case Freight.Flat(Money amount) ->
          prices.add(new Price(words.of(Per.SHIPMENT), words.money(amount)));
    }
    return prices;
  }

  /** How freight by weight or volume is counted; "" for freight that needs no such word. */
  public String counted(Freight freight) {
    return switch (freight) {
      case Freight.PerRevenueTon it ->
          words.text(
              "rate.ratio",
              words.number(java.math.BigDecimal.valueOf(it.kgPerCbm())),
              words.number(it.leastTons()));
      case Freight.ByWeightBreak it ->
          words.text("rate.divisor", words.number(java.math.BigDecimal.valueOf(it.cm3PerKg())));
      case Freight.PerContainer _, Freight.Flat _ -> "";
    };
  }

  /** None for a charge that has no amount. */
  public List<Price> prices(ChargeBasis basis) {
    return switch (basis) {
      case ChargeBasis.PerContainer(Map<Equipment, Money> amounts) ->
          amounts.values().stream().distinct().count() == 1
              ? List.of(
                  new Price(
                      words.of(Per.CONTAINER), words.money(amounts.values().iterator().next())))
              : boxes(amounts);
      case ChargeBasis.PerBillOfLading(Money amount) ->
          List.of(new Price(words.of(Per.BILL_OF_LADING), words.money(amount)));
      case ChargeBasis.Each(Per per, UnitPrice price, var _) ->
          List.of(new Price(words.of(per), words.price(price)));
      case ChargeBasis.PercentOfFreight(var percent) ->
          List.of(new Price(words.text("rate.percent"), words.number(percent) + " %"));
      case ChargeBasis.IfWanted(ChargeBasis price) -> prices(price);
      case ChargeBasis.Included _, ChargeBasis.SubjectTo _, ChargeBasis.AtCost _ -> List.of();
    };
  }

  /** When a charge arises; "" where it always does. */
  public String when(Condition condition) {
    List<String> parts = new ArrayList<>();
    condition.overKg().ifPresent(kg -> parts.add(words.text("rate.overKg", words.number(kg))));
    if (condition.dangerous()) {
      parts.add(words.text("rate.dangerous"));
    }
    if (condition.reefer()) {
      parts.add(words.text("rate.reefer"));
    }
    if (!condition.ports().isEmpty()) {
      parts.add(words.list(condition.ports().stream().map(String::valueOf).sorted().toList()));
    }
    if (!condition.equipment().isEmpty()) {
      parts.add(words.list(condition.equipment().stream().sorted().map(Equipment::label).toList()));
    }
    return String.join("; ", parts);
  }

  public String freeTime(FreeTime free) {
    return words.text("rate.days", free.toString())
        + (free.counted() == FreeTime.Counted.WORKING_DAYS ? words.text("rate.workingDays") : "");
  }

  /** On which weekdays it leaves, such as "Mon (cut-off Sat)"; "" where it is not said. */
  public String departures(Sailing sailing) {
    return words.list(sailing.departures().stream().map(this::departure).toList());
  }

  /** For which cargo the rate is; "" for all of it. */
  public String scope(Scope scope) {
    List<String> parts = new ArrayList<>(scope.commodities());
    scope.leastKg().ifPresent(kg -> parts.add(words.text("rate.fromKg", words.number(kg))));
    scope.mostKg().ifPresent(kg -> parts.add(words.text("rate.toKg", words.number(kg))));
    return words.list(parts);
  }

  private String departure(Departure departure) {
    String sails = words.of(departure.sails());
    return departure
        .cutOff()
        .map(closes -> words.text("rate.closes", sails, words.of(closes)))
        .orElse(sails);
  }

  private Price least(Money money) {
    return new Price(words.text("rate.least"), words.money(money));
  }

  private List<Price> boxes(Map<Equipment, Money> amounts) {
    return new TreeMap<>(amounts)
        .entrySet().stream()
            .map(each -> new Price(each.getKey().label(), words.money(each.getValue())))
            .toList();
  }
}
