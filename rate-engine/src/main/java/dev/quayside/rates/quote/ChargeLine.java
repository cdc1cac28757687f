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

  public ChargeLine {
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("%s of %s".formatted(quantity, code));
    }
    if (each.amount().signum() < 0) {
      throw new IllegalArgumentException("%s at %s".formatted(code, each));
    }
    if (least.filter(money -> !money.currency().equals(each.currency())).isPresent()) {
      throw new IllegalArgumentException("%s: %s, at least %s".formatted(code, each, least));
    }
  }

  /** The same as part of another leg. */
  public ChargeLine on(Leg other) {
    return new ChargeLine(code, other, per, equipment, quantity, each, least);
  }

  /** What the line comes to, rounded once to its currency's minor unit. */
  public Money total() {
    Money sum = each.times(quantity);
    return least.filter(money -> money.amount().compareTo(sum.amount()) > 0).orElse(sum);
  }
}
