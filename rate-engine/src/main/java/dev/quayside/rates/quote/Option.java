package dev.quayside.rates.quote;

import dev.quayside.rates.money.Totals;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One way to carry the cargo, with its price.
 *
 * @param rate the library's number of the rate
 * @param agreed whether the price stands on a contract, a price level, a tariff or a spot rate
 * @param pricedLane the lane of the rate; it may be the port of the terminal that was asked for
 * @param departure the first day it leaves with this cargo, where its weekdays are known
 * @param mostKg one container, or the loose cargo, may weigh so much for this price, in kg gross
 * @param ratio how volume counts as weight: kilograms to a cubic metre by sea, cubic centimetres to
 *     a kilogram by air; empty where neither is counted
 * @param lines what is charged
 * @param services what the customer may add, at its price; not in the totals
 * @param included codes of charges that the freight contains
 * @param subjectTo codes of charges that may come on top
 * @param atCost codes of charges billed as they arise
 * @param margin what the freight earns
 * @param hauled the trucks beside the freight, of which the lines are part
 */
public record Option(
    Label label,
    long rate,
    Agreement.Kind agreed,
    Carrier carrier,
    Lane pricedLane,
    Validity validity,
    Sailing sailing,
    Optional<LocalDate> departure,
    FreeTime freeTime,
    Optional<BigDecimal> mostKg,
    Optional<Integer> ratio,
    List<ChargeLine> lines,
    List<ChargeLine> services,
    List<String> included,
    List<String> subjectTo,
    List<String> atCost,
    Totals totals,
    AppliedMargin margin,
    List<Hauled> hauled) {

  /** Why this option is shown. */
  public enum Label {
    CHEAPEST,
    FASTEST,
    /** The cheapest that stays on one ship. */
    DIRECT,
    /** It leaves later than it could, and is cheaper for it. */
    LATER_SAILING,
    ALTERNATIVE
  }

  public Option {
    lines = List.copyOf(lines);
    services = List.copyOf(services);
    included = List.copyOf(included);
    subjectTo = List.copyOf(subjectTo);
    atCost = List.copyOf(atCost);
    hauled = List.copyOf(hauled);
  }

  public Optional<TransitTime> transit() {
    return sailing.transit();
  }

  /** It flies: its bill of lading is an air waybill. */
  public boolean byAir() {
    for (ChargeLine line : lines) {
      if (line.code().equals(Mode.AIR.freightCode())) {
        return true;
      }
    }
    return false;
  }

  /** The price stands on the customer's own contract. */
  public boolean contract() {
    return agreed == Agreement.Kind.CONTRACT;
  }

  /** The first day it can leave: of its departures, else of its validity. */
  public LocalDate leavesFrom() {
    return departure.orElse(validity.from());
  }

  public Option labelled(Label other) {
    return with(other, totals, margin);
  }

  /** The same with its margin let go below the floor by somebody. */
  public Option approved(String by) {
    return with(label, totals, new AppliedMargin(margin.rule(), margin.total(), Optional.of(by)));
  }

  /** The same, summed up so. */
  public Option comingTo(Totals sums) {
    return with(label, sums, margin);
  }

  private Option with(Label why, Totals sums, AppliedMargin earned) {
    return new Option(
        why,
        rate,
        agreed,
        carrier,
        pricedLane,
        validity,
        sailing,
        departure,
        freeTime,
        mostKg,
        ratio,
        lines,
        services,
        included,
        subjectTo,
        atCost,
        sums,
        earned,
        hauled);
  }
}
