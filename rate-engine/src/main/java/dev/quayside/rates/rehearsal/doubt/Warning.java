package dev.quayside.rates.rehearsal.doubt;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A doubt, and where it arose.
 *
 * @param doubt the figures of the first place
 * @param rows of the new sheet, both where two do not agree; where lanes are gone, the rows of the
 *     live sheet they stood in
 * @param lanes the lanes concerned
 */
public record Warning(Doubt doubt, List<RateSource> rows, List<Lane> lanes) {

  /** One doubt about one rate, before those that belong together are put together. */
  public record Raised(Rate rate, Doubt doubt) {}

  private record Same(Object doubt, Object row) {}

  public Warning {
    rows = List.copyOf(rows);
    lanes = List.copyOf(lanes);
  }

  /**
   * One warning for a row, though it has several ports or container types; one for a whole sheet
   * where the same is said of many rows.
   */
  public static List<Warning> gather(List<Raised> raised) {
    Map<Same, List<Raised>> together = new LinkedHashMap<>();
    for (Raised one : raised) {
      together.computeIfAbsent(key(one), _ -> new ArrayList<>()).add(one);
    }
    return together.values().stream().map(Warning::of).toList();
  }

  private static Same key(Raised raised) {
    return switch (raised.doubt()) {
      case Doubt.Expired _,
          Doubt.FarAhead _,
          Doubt.Gap _,
          Doubt.LanesGone _,
          Doubt.ChargeMissing _ ->
          new Same(raised.doubt(), "");
      case Doubt.PowerOfTen _,
          Doubt.WrongCurrency _,
          Doubt.OutOfLine _,
          Doubt.OutOfOrder _,
          Doubt.OutOfStep _,
          Doubt.ColumnsShifted _,
          Doubt.RowsShifted _,
          Doubt.FreightAmongCharges _,
          Doubt.RegionNew _,
          Doubt.LaneInsteadOf _,
          Doubt.OutOfSection _,
          Doubt.TransitUnlikeRegion _,
          Doubt.Twice _,
          Doubt.TwoPrices _,
          Doubt.TransitJump _ ->
          new Same(raised.doubt().getClass(), raised.rate().source());
    };
  }

  private static Warning of(List<Raised> raised) {
    Set<RateSource> rows = new LinkedHashSet<>();
    Set<Lane> lanes = new LinkedHashSet<>();
    for (Raised one : raised) {
      if (one.doubt() instanceof Doubt.Twice(RateSource other)) {
        rows.add(other);
      }
      if (one.doubt() instanceof Doubt.TwoPrices twoPrices) {
        rows.add(twoPrices.other());
      }
      rows.add(one.rate().source());
      lanes.add(one.rate().lane());
    }
    return new Warning(raised.getFirst().doubt(), List.copyOf(rows), List.copyOf(lanes));
  }
}
