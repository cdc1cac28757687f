package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of a quote, in the shape of DCSA's charge object: what, how many, at how much.
 *
 * @param code the trade's short name, such as OF or THC
 * @param per what is counted
 * @param equipment the container type, where containers are counted
 * @param quantity containers, revenue tons, kilograms …; percent where a share of the freight is
 *     taken
 * @param each the selling price of one
 * @param least what the line comes to at least, in the currency of {@code each}
 */
public record ChargeLine(
    String code,
    Leg leg,
    Per per,
    Optional<Equipment> equipment,
    BigDecimal quantity,
    UnitPrice each,
    Optional<Money> least) {

  /** Ocean freight, under the code every line's tariff uses. */
  public static final String OCEAN_FREIGHT = "OF";

  public ChargeLine {
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("%s of %s".formatted(quantity, code));
    }
  }

  static ChargeLine boxes(String code, Leg leg, Equipment type, int count, Money each) {
    return new ChargeLine(
        code,
        leg,
        Per.CONTAINER,
        Optional.of(type),
        BigDecimal.valueOf(count),
        UnitPrice.of(each),
        Optional.empty());
  }

  /** What the line comes to, rounded once to its currency's minor unit. */
  public Money total() {
    Money sum = each.times(quantity);
    return least.filter(money -> money.amount().compareTo(sum.amount()) > 0).orElse(sum);
  }
}
