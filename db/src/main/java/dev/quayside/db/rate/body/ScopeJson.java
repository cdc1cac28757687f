package dev.quayside.db.rate.body;

import dev.quayside.rates.tariff.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How it is written which cargo a rate is for. */
final class ScopeJson {

  private ScopeJson() {}

  static void write(Scope scope, JsonOut out) {
    out.object(() -> {
      out.texts("goods", scope.commodities());
      out.maybe(scope.leastKg(), kg -> out.number("leastKg", kg));
      out.maybe(scope.mostKg(), kg -> out.number("mostKg", kg));
    });
  }

  static Scope read(JsonIn in) {
    List<String> goods = List.of();
    Optional<BigDecimal> least = Optional.empty();
    Optional<BigDecimal> most = Optional.empty();
    while (in.next()) {
      switch (in.name()) {
        case "goods" -> goods = in.list(in::text);
        case "leastKg" -> least = Optional.of(in.decimal());
        case "mostKg" -> most = Optional.of(in.decimal());
        default -> in.skip();
      }
    }
    return new Scope(goods, least, most);
  }
}
