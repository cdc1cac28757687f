package dev.quayside.portal.library;

import dev.quayside.db.rate.search.FiledRate;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The page of one rate. */
public record RateSheetView(FiledRate filed, Names names) {

  /**
   * Where a value was read.
   *
   * @param what a fact such as CARRIER that stands apart from the row; "" for the row itself
   * @param where such as "sheet FCL, cell B2"
   */
  public record Source(String what, String where) {}

  /** What a forwarder expects to find in a rate; where it is missing, someone should ask. */
  private record Usual(Leg leg, String code) {}

  public Rate rate() {
    return filed.rate();
  }

  /** By leg, as the cargo goes. */
  public List<ChargeView> charges() {
    return rate().charges().stream()
        .sorted(Comparator.comparing(Charge::leg))
        .map(ChargeView::new)
        .toList();
  }

  /** The usual charges that the rate does not mention: neither included nor priced. */
  public List<String> notStated() {
    return usual(rate().mode()).stream()
        .filter(usual ->
            rate().charges().stream()
                .noneMatch(said -> said.code().equals(usual.code()) && said.leg() == usual.leg()))
        .map(Usual::code)
        .distinct()
        .toList();
  }

  /** The row, and the cells outside it that it takes values from. */
  public List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (String part : rate().source().place().split("; ", 30)) {
      int colon = part.indexOf(": ");
      sources.add(
          colon < 0 || sources.isEmpty()
              ? new Source("", part)
              : new Source(part.substring(0, colon), part.substring(colon + 2)));
    }
    return sources;
  }

  private static List<Usual> usual(Mode mode) {
    return switch (mode) {
      case FCL ->
          List.of(
              new Usual(Leg.ORIGIN, "THC"),
              new Usual(Leg.ORIGIN, "DOC"),
              new Usual(Leg.FREIGHT, "BAF"),
              new Usual(Leg.FREIGHT, "LSS"),
              new Usual(Leg.DESTINATION, "THC"));
      case LCL ->
          List.of(
              new Usual(Leg.ORIGIN, "CFSF"),
              new Usual(Leg.ORIGIN, "DOC"),
              new Usual(Leg.DESTINATION, "DO"));
      case AIR ->
          List.of(
              new Usual(Leg.FREIGHT, "FSC"),
              new Usual(Leg.FREIGHT, "SSC"),
              new Usual(Leg.ORIGIN, "AWB"));
      case ROAD, CUSTOMS -> List.of();
    };
  }
}
