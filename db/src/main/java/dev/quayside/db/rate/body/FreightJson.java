package dev.quayside.db.rate.body;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.Freight;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a freight is written. */
final class FreightJson {

  private FreightJson() {}

  static void write(Freight freight, JsonOut out) {
    out.object(() -> {
      out.text("is", freight.getClass().getSimpleName());
      switch (freight) {
        case Freight.PerContainer(var amounts) ->
            out.map("each", amounts, (type, money) -> out.money(type.name(), money));
        case Freight.PerRevenueTon tons -> {
          out.price("cbm", tons.cbm());
          out.price("ton", tons.ton());
          out.number("kgPerCbm", tons.kgPerCbm());
          out.number("leastTons", tons.leastTons());
          out.maybe(tons.step(), step -> out.number("step", step));
          out.maybe(tons.least(), least -> out.money("least", least));
        }
        case Freight.ByWeightBreak breaks -> {
          out.maybe(breaks.least(), least -> out.money("least", least));
          out.map("perKg", breaks.perKg(), (kg, price) -> out.price(kg.toString(), price));
          out.number("cm3PerKg", breaks.cm3PerKg());
        }
        case Freight.Flat(Money amount) -> out.money("amount", amount);
      }
    });
  }

  static Freight read(JsonIn in) {
    String is = "";
    Map<Equipment, Money> each = Map.of();
    @Nullable UnitPrice cbm = null;
    @Nullable UnitPrice ton = null;
    int kgPerCbm = 0;
    BigDecimal leastTons = BigDecimal.ZERO;
    Optional<BigDecimal> step = Optional.empty();
    Optional<Money> least = Optional.empty();
    Map<Integer, UnitPrice> perKg = Map.of();
    int cm3PerKg = 0;
    @Nullable Money amount = null;
    while (in.next()) {
      switch (in.name()) {
        case "is" -> is = in.text();
        case "each" -> each = in.map(Equipment::valueOf, in::money);
        case "cbm" -> cbm = in.price();
        case "ton" -> ton = in.price();
        case "kgPerCbm" -> kgPerCbm = in.integer();
        case "leastTons" -> leastTons = in.decimal();
        case "step" -> step = Optional.of(in.decimal());
        case "least" -> least = Optional.of(in.money());
        case "perKg" -> perKg = in.map(Integer::valueOf, in::price);
        case "cm3PerKg" -> cm3PerKg = in.integer();
        case "amount" -> amount = in.money();
        default -> in.skip();
      }
    }
    return switch (is) {
      case "PerContainer" -> new Freight.PerContainer(each);
      case "PerRevenueTon" ->
          new Freight.PerRevenueTon(
              Objects.requireNonNull(cbm),
              Objects.requireNonNull(ton),
              kgPerCbm,
              leastTons,
              step,
              least);
      case "ByWeightBreak" -> new Freight.ByWeightBreak(least, new TreeMap<>(perKg), cm3PerKg);
      case "Flat" -> new Freight.Flat(Objects.requireNonNull(amount));
      default -> throw new IllegalArgumentException("A freight of kind " + is);
    };
  }
}
