package dev.quayside.rates.tariff.charge;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.UnLocode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * When a charge arises; every part of it must hold.
 *
 * @param overKg only where one container (or, loose, the shipment) weighs more, in kg gross
 * @param dangerous only for dangerous goods
 * @param reefer only for refrigerated containers
 * @param ports only at one of these, origin or destination; none for all
 * @param equipment only for these container types; none for all
 */
public record Condition(
    Optional<BigDecimal> overKg,
    boolean dangerous,
    boolean reefer,
    Set<UnLocode> ports,
    Set<Equipment> equipment) {

  /** It always arises. */
  public static final Condition ALWAYS =
      new Condition(Optional.empty(), false, false, Set.of(), Set.of());

  public Condition {
    ports = Set.copyOf(ports);
    equipment = Set.copyOf(equipment);
  }

  public static Condition heavierThan(BigDecimal kg, Set<Equipment> equipment) {
    return new Condition(Optional.of(kg), false, false, Set.of(), equipment);
  }
}
