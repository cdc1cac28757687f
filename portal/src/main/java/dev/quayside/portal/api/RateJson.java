package dev.quayside.portal.api;

import dev.quayside.portal.library.Names;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A rate as JSON. Amounts are texts such as "1850.00", so that no program rounds them. */
final class RateJson {

  private RateJson() {}

  static Map<String, Object> of(Rate rate, Names names) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", rate.id());
    json.put("mode", rate.mode().name());
    json.put("origin", rate.lane().origin().code());
    json.put("destination", rate.lane().destination().code());
    json.put("carrier", rate.carrier().scac());
    json.put("agreement", agreement(rate, names));
    json.put("currency", rate.freight().currency().getCurrencyCode());
    json.put("freight", freight(rate.freight()));
    json.put("charges", rate.charges().stream().map(ChargeJson::of).toList());
    json.put("validity", validity(rate.validity()));
    json.put("sailing", sailing(rate.sailing()));
    json.put("freeTime", freeTime(rate.freeTime()));
    json.put("commodities", rate.scope().commodities());
    rate.scope().leastKg().ifPresent(kg -> json.put("fromKg", kg.toPlainString()));
    rate.scope().mostKg().ifPresent(kg -> json.put("toKg", kg.toPlainString()));
    json.put("source", Map.of("file", rate.source().file(), "place", rate.source().place()));
    return json;
  }

  static Map<String, Object> validity(Validity validity) {
    return Map.of(
        "from", validity.from().toString(),
        "to", validity.to().toString(),
        "by", validity.by().name());
  }

  private static Map<String, Object> agreement(Rate rate, Names names) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", rate.agreement().kind().name());
    rate.agreement().customer().ifPresent(it -> json.put("customer", names.customerCode(it)));
    put(json, "level", rate.agreement().level());
    put(json, "contract", rate.agreement().contract());
    return json;
  }

  private static Map<String, Object> freight(Freight freight) {
    Map<String, Object> json = new LinkedHashMap<>();
    switch (freight) {
      case Freight.PerContainer(var amounts) -> {
        Map<String, String> each = new LinkedHashMap<>();
        new TreeMap<>(amounts).forEach((box, money) -> each.put(box.label(), amount(money)));
        json.put("perContainer", each);
      }
      case Freight.PerRevenueTon it -> {
        json.put("perCbm", it.cbm().amount().toPlainString());
        json.put("perTon", it.ton().amount().toPlainString());
        json.put("kgPerCbm", it.kgPerCbm());
        json.put("leastTons", it.leastTons().toPlainString());
        it.least().ifPresent(money -> json.put("least", amount(money)));
      }
      case Freight.ByWeightBreak it -> {
        Map<String, String> perKg = new LinkedHashMap<>();
        it.perKg().forEach((kg, price) -> perKg.put("" + kg, price.amount().toPlainString()));
        json.put("perKgFrom", perKg);
        json.put("cm3PerKg", it.cm3PerKg());
        it.least().ifPresent(money -> json.put("least", amount(money)));
      }
      case Freight.Flat(Money money) -> json.put("flat", amount(money));
    }
    return json;
  }

  private static Map<String, Object> sailing(Sailing sailing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("routing", sailing.routing().name());
    put(json, "service", sailing.service());
    json.put("via", sailing.via());
    sailing
        .transit()
        .ifPresent(days -> json.put("days", List.of(days.leastDays(), days.mostDays())));
    json.put("departures", sailing.departures().stream().map(RateJson::departure).toList());
    return json;
  }

  private static Map<String, Object> departure(Departure departure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sails", departure.sails().name());
    departure.cutOff().ifPresent(day -> json.put("cutOff", day.name()));
    return json;
  }

  private static Map<String, Object> freeTime(FreeTime free) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "demurrage", free.demurrage());
    put(json, "detention", free.detention());
    put(json, "combined", free.combined());
    json.put("counted", free.counted().name());
    return json;
  }

  private static void put(Map<String, Object> json, String name, Optional<Integer> number) {
    number.ifPresent(it -> json.put(name, it));
  }

  private static void put(Map<String, Object> json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }

  private static String amount(Money money) {
    return money.amount().toPlainString();
  }
}
