package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.util.Optional;

/** By how little a rate lost: what would have to be otherwise, and what that would be worth. */
public sealed interface NearMiss {

  /**
   * What the rate would have come to.
   *
   * @param comesTo in the house's currency; empty where an exchange rate is missing
   * @param saves how much less that is than the cheapest option; empty where it is not less
   */
  record Figure(Optional<Money> comesTo, Optional<Money> saves) {}

  /**
   * It holds so many days later, for a departure or for a booking.
   *
   * @param days counted from the day that did not fit
   */
  record Later(int days, Validity.By by, Figure figure) implements NearMiss {}

  /** It held for a departure so many days earlier. */
  record Earlier(int days, Figure figure) implements NearMiss {}

  /** It is for cargo that weighs so much less, in kilograms for a container or the shipment. */
  record Lighter(BigDecimal kg, Figure figure) implements NearMiss {}

  /** It is for cargo that weighs so much more. */
  record Heavier(BigDecimal kg, Figure figure) implements NearMiss {}

  /**
   * It says no price for a container that was asked for.
   *
   * @param code the charge it lacks; the freight's own code for the freight
   */
  record NotStatedFor(String code, Equipment equipment) implements NearMiss {}

  /** It comes to so much more than the cheapest option. */
  record Dearer(Money by) implements NearMiss {}

  /**
   * Its margin is so much too small.
   *
   * @param seal by which somebody can approve this very quote
   */
  record ShortOfFloor(Money by, String seal) implements NearMiss {}
}
