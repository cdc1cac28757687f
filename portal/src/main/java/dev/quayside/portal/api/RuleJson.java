package dev.quayside.portal.api;

import dev.quayside.portal.rules.RuleLine;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.tariff.charge.Per;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rule of the house as JSON; what it does not ask for is left out. */
final class RuleJson {

  private RuleJson() {}

  static Map<String, Object> of(RuleLine line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", line.kind().name());
    json.put("number", line.number());
    json.put("name", line.name());
    switch (line.margin()) {
      case Margin.Percent(var percent) -> json.put("percent", percent.toPlainString());
      case Margin.PerContainer(var amount) -> {
        json.put("amount", amount.toString());
        json.put("per", Per.CONTAINER.name());
      }
      case Margin.Each(Per per, var amount) -> {
        json.put("amount", amount.toString());
        json.put("per", per.name());
      }
    }
    var reach = line.reach();
    reach.mode().ifPresent(mode -> json.put("mode", mode.name()));
    reach
        .lane()
        .ifPresent(lane -> {
          json.put("origin", lane.origin().code());
          json.put("destination", lane.destination().code());
        });
    reach.customer().ifPresent(customer -> json.put("customer", customer.value()));
    reach.level().ifPresent(level -> json.put("level", level));
    reach
        .volume()
        .ifPresent(volume -> {
          json.put("volumePer", volume.per().name());
          json.put("volumeLeast", volume.least().toPlainString());
        });
    line.discount()
        .ifPresent(discount -> {
          json.put("discount", discount.percent().toPlainString());
          json.put("discountTaken", discount.taken().name());
        });
    json.put("owner", line.owner());
    line.expires().ifPresent(day -> json.put("expires", day.toString()));
    json.put("ended", line.ended());
    return json;
  }
}
