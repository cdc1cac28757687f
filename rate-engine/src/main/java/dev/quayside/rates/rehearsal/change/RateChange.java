package dev.quayside.rates.rehearsal.change;

import dev.quayside.rates.tariff.Rate;
import java.util.List;

/** What becomes of one price of the library when a new sheet goes live. */
public sealed interface RateChange {

  /** There was none for this lane, line and agreement. */
  record Appears(Rate now) implements RateChange {}

  /** The new sheet says nothing of it any more. */
  record Goes(Rate before) implements RateChange {}

  /**
   * It stays, with these differences.
   *
   * @param differences none where the new sheet says the very same
   */
  record Stays(Rate before, Rate now, List<Difference> differences) implements RateChange {
    public Stays {
      differences = List.copyOf(differences);
    }

    /** Which way the freight went. */
    public Freight freight() {
      boolean up =
          differences.stream().anyMatch(d -> d instanceof Difference.Price p && p.dearer());
      boolean down =
          differences.stream().anyMatch(d -> d instanceof Difference.Price p && p.cheaper());
      boolean other =
          differences.stream()
              .anyMatch(d ->
                  (d instanceof Difference.Price p && !p.dearer() && !p.cheaper())
                      || d instanceof Difference.PriceAppeared
                      || d instanceof Difference.PriceVanished);
      if (other || (up && down)) {
        return Freight.MIXED;
      }
      return up ? Freight.DEARER : down ? Freight.CHEAPER : Freight.SAME;
    }
  }

  /** Which way a freight goes. */
  enum Freight {
    DEARER,
    CHEAPER,
    SAME,
    /** Some container types up and others down, or in another currency. */
    MIXED
  }
}
