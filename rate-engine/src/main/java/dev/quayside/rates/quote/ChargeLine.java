package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Leg;
import java.util.Optional;

/**
 * One line of a quote, in the shape of DCSA's charge object: what, how many, at how much.
 *
 * @param code the trade's short name, such as OF or THC
 * @param equipment the container type that is counted; empty where the line is once for the
 *     shipment: per bill of lading, or in percent of the freight
 * @param each the selling price of one
 */
public record ChargeLine(
    String code, Leg leg, Optional<Equipment> equipment, int count, Money each) {

  /** Ocean freight, under the code every line's tariff uses. */
  public static final String OCEAN_FREIGHT = "OF";

  public Money total() {
    return each.times(count);
  }
}
