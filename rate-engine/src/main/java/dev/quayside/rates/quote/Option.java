package dev.quayside.rates.quote;

import dev.quayside.rates.money.Totals;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.List;
import java.util.Optional;

/**
 * One way to carry the cargo, with its price.
 *
 * @param rate the library's number of the rate
 * @param agreed whether the price stands on a contract, a price level, a tariff or a spot rate
 * @param pricedLane the lane of the rate; it may be the port of the terminal that was asked for
 * @param lines what is charged
 * @param included codes of charges that the freight contains
 * @param subjectTo codes of charges that may come on top
 * @param atCost codes of charges billed as they arise
 */
public record Option(
    Label label,
    long rate,
    Agreement.Kind agreed,
    Carrier carrier,
    Lane pricedLane,
    Validity validity,
    Sailing sailing,
    FreeTime freeTime,
    List<ChargeLine> lines,
    List<String> included,
    List<String> subjectTo,
    List<String> atCost,
    Totals totals,
    AppliedMargin margin) {

  /** Why this option is shown. */
  public enum Label {
    CHEAPEST,
    FASTEST,
    ALTERNATIVE
  }

  public Option {
    lines = List.copyOf(lines);
    included = List.copyOf(included);
    subjectTo = List.copyOf(subjectTo);
    atCost = List.copyOf(atCost);
  }

  public Optional<TransitTime> transit() {
    return sailing.transit();
  }

  /** The price stands on the customer's own contract. */
  public boolean contract() {
    return agreed == Agreement.Kind.CONTRACT;
  }

  Option labelled(Label other) {
    return new Option(
        other,
        rate,
        agreed,
        carrier,
        pricedLane,
        validity,
        sailing,
        freeTime,
        lines,
        included,
        subjectTo,
        atCost,
        totals,
        margin);
  }
}
