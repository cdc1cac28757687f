package dev.quayside.portal.api;

import dev.quayside.portal.library.ChargeView;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A charge as JSON: its state first, then its price, where it has one. */
final class ChargeJson {

  private ChargeJson() {}

  static Map<String, Object> of(Charge charge) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", charge.code());
    json.put("leg", charge.leg().name());
    json.put("state", new ChargeView(charge).state().name());
    price(json, charge.basis());
    if (!charge.condition().equals(Condition.ALWAYS)) {
      json.put("onlyIf", condition(charge.condition()));
    }
    charge.validity().ifPresent(days -> json.put("validity", RateJson.validity(days)));
    return json;
  }

  private static void price(Map<String, Object> json, ChargeBasis basis) {
    switch (basis) {
      case ChargeBasis.PerContainer(var amounts) -> {
        Map<String, String> each = new LinkedHashMap<>();
        new TreeMap<>(amounts).forEach((box, money) -> each.put(box.label(), money.toString()));
        json.put("perContainer", each);
      }
      case ChargeBasis.PerBillOfLading(var money) -> {
        json.put("per", "BILL_OF_LADING");
        json.put("price", money.toString());
      }
      case ChargeBasis.Each(var per, var price, var least) -> {
        json.put("per", per.name());
        json.put("price", price.toString());
        least.ifPresent(money -> json.put("least", money.toString()));
      }
      case ChargeBasis.PercentOfFreight(var percent) ->
          json.put("percentOfFreight", percent.toPlainString());
      case ChargeBasis.IfWanted(ChargeBasis price) -> price(json, price);
      case ChargeBasis.Included _, ChargeBasis.SubjectTo _, ChargeBasis.AtCost _ -> {
        // No amount: the state says all there is.
      }
    }
  }

  private static Map<String, Object> condition(Condition condition) {
    Map<String, Object> json = new LinkedHashMap<>();
    condition.overKg().ifPresent(kg -> json.put("overKg", kg.toPlainString()));
    json.put("dangerous", condition.dangerous());
    json.put("reefer", condition.reefer());
    json.put("ports", condition.ports().stream().map(String::valueOf).sorted().toList());
    json.put("equipment", condition.equipment().stream().sorted().map(Equipment::label).toList());
    return json;
  }
}
