package dev.quayside.rates.tariff;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One price of one carrier on a lane, as it lies in the library.
 *
 * @param id the number the rate library files it under
 * @param carrier the line, the co-loader, the airline or the haulier
 * @param freeTime at the port of discharge
 */
public record Rate(
    long id,
    Mode mode,
    Lane lane,
    Carrier carrier,
    Freight freight,
    List<Charge> charges,
    Validity validity,
    Sailing sailing,
    FreeTime freeTime,
    Agreement agreement,
    Scope scope,
    RateSource source) {

  public Rate {
    charges = List.copyOf(charges);
    boolean fits =
        switch (freight) {
          case Freight.PerContainer _ -> mode == Mode.FCL || mode == Mode.ROAD;
          case Freight.PerRevenueTon _ -> mode == Mode.LCL;
          case Freight.ByWeightBreak _ -> mode == Mode.AIR;
          case Freight.Flat _ -> mode == Mode.ROAD || mode == Mode.CUSTOMS;
        };
    if (!fits) {
      throw new IllegalArgumentException("%s is not priced so: %s".formatted(mode, source));
    }
  }

  /**
   * One for full containers, with what most sheets say of them.
   *
   * @param freight ocean freight for one container of each type; all in one currency
   * @param freeDays demurrage and detention together
   * @param contractFor the named account of a contract; empty for a tariff
   */
  public static Rate fcl(
      long id,
      Lane lane,
      Carrier carrier,
      Map<Equipment, Money> freight,
      List<Charge> charges,
      Validity validity,
      Optional<TransitTime> transit,
      Optional<Integer> freeDays,
      Optional<CustomerId> contractFor,
      RateSource source) {
    return new Rate(
        id,
        Mode.FCL,
        lane,
        carrier,
        new Freight.PerContainer(freight),
        charges,
        validity,
        transit.map(Sailing::taking).orElse(Sailing.NOT_STATED),
        freeDays.map(FreeTime::combined).orElse(FreeTime.NOT_STATED),
        contractFor.map(Agreement::contractOf).orElse(Agreement.TARIFF),
        Scope.ALL,
        source);
  }

  /** The same under the number the library files it under. */
  public Rate numbered(long number) {
    return new Rate(
        number, mode, lane, carrier, freight, charges, validity, sailing, freeTime, agreement,
        scope, source);
  }
}
