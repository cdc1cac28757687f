package dev.quayside.portal.ratesheet;

import static java.util.stream.Collectors.joining;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a rate says, in words short enough to stand in a test; what is not stated is left out.
 */
final class Shown {

  private Shown() {}

  static List<String> all(List<Rate> rates) {
    return rates.stream().map(Shown::rate).toList();
  }

  static String rate(Rate rate) {
    List<String> parts = new ArrayList<>();
    parts.add("%s %s %s".formatted(rate.mode(), rate.lane(), rate.carrier().scac()));
    parts.add(freight(rate.freight()));
    rate.charges().forEach(charge -> parts.add(charge(charge)));
    parts.add(validity(rate.validity()));
    sailing(rate.sailing(), parts);
    if (rate.freeTime().isStated()) {
      parts.add(
          "free "
              + rate.freeTime()
              + (rate.freeTime().counted() == FreeTime.Counted.WORKING_DAYS ? " working" : ""));
    }
    if (!rate.agreement().equals(Agreement.TARIFF)) {
      parts.add(
          "%s %s%s%s"
              .formatted(
                  rate.agreement().kind(),
                  rate.agreement().customer().map(Object::toString).orElse(""),
                  rate.agreement().level(),
                  rate.agreement().contract())
              .strip());
    }
    if (!rate.scope().commodities().isEmpty()) {
      parts.add("only " + rate.scope().commodities());
    }
    rate.scope().mostKg().ifPresent(kg -> parts.add("up to " + kg.toPlainString() + " kg"));
    parts.add("@ " + rate.source().place());
    return String.join(" | ", parts);
  }

  private static String freight(Freight freight) {
    return switch (freight) {
      case Freight.PerContainer(var amounts) -> boxes(amounts);
      case Freight.PerRevenueTon(var cbm, var ton, var ratio, var least, var step, var money) ->
          "cbm %s ton %s 1:%d least %s RT%s%s"
              .formatted(
                  cbm,
                  ton,
                  ratio,
                  least,
                  money.map(m -> " " + m).orElse(""),
                  step.map(s -> " step " + s).orElse(""));
      case Freight.ByWeightBreak(var least, var breaks, var divisor) ->
          "M %s %s /%d".formatted(least.map(Money::toString).orElse("-"), breaks, divisor);
      case Freight.Flat(var amount) -> "flat " + amount;
    };
  }

  private static String boxes(Map<Equipment, Money> amounts) {
    return new TreeMap<>(amounts)
        .entrySet().stream()
            .map(box -> box.getKey().label() + " " + box.getValue())
            .collect(joining(", "));
  }

  static String charge(Charge charge) {
    String basis = basis(charge.basis());
    String when =
        charge.condition().equals(Condition.ALWAYS)
            ? ""
            : " over " + charge.condition().overKg().orElseThrow().toPlainString() + " kg";
    String days = charge.validity().map(own -> " " + own.from() + ".." + own.to()).orElse("");
    return charge.code() + " " + charge.leg().name().charAt(0) + when + days + ": " + basis;
  }

  private static String basis(ChargeBasis basis) {
    return switch (basis) {
      case ChargeBasis.PerContainer(var amounts) -> boxes(amounts);
      case ChargeBasis.PerBillOfLading(var amount) -> amount + "/BL";
      case ChargeBasis.Each(var per, var price, var least) ->
          price + "/" + per + least.map(money -> " least " + money).orElse("");
      case ChargeBasis.PercentOfFreight(var percent) -> percent + "%";
      case ChargeBasis.Included _ -> "included";
      case ChargeBasis.SubjectTo _ -> "subject to";
      case ChargeBasis.AtCost _ -> "at cost";
      case ChargeBasis.IfWanted(var price) -> basis(price) + " if wanted";
    };
  }

  private static String validity(Validity validity) {
    return "%s..%s by %s".formatted(validity.from(), validity.to(), validity.by());
  }

  private static void sailing(Sailing sailing, List<String> parts) {
    if (!sailing.service().isEmpty()) {
      parts.add("service " + sailing.service());
    }
    if (sailing.routing() != Sailing.Routing.NOT_STATED) {
      parts.add(
          sailing.via().isEmpty()
              ? sailing.routing().toString()
              : sailing.routing() + " " + sailing.via());
    }
    sailing.transit().ifPresent(days -> parts.add(days + " days"));
    sailing
        .departures()
        .forEach(leaving ->
            parts.add(
                leaving.cutOff().map(day -> "closes " + day + " ").orElse("")
                    + "sails "
                    + leaving.sails()));
  }
}
