package dev.quayside.db.rate.search;

import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Mode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which live rates somebody wants to see.
 *
 * @param origins by the codes their places are filed under; none for all
 * @param destinations likewise
 * @param carrier the SCAC, or the airline's code
 * @param day on which the rate holds; empty for those that have expired, too
 */
public record RateSearch(
    Mode mode,
    Set<UnLocode> origins,
    Set<UnLocode> destinations,
    Optional<String> carrier,
    Optional<LocalDate> day,
    Optional<Agreement.Kind> kind) {

  public RateSearch {
    origins = Set.copyOf(origins);
    destinations = Set.copyOf(destinations);
  }

  /** All live rates of a mode. */
  public static RateSearch all(Mode mode) {
    return new RateSearch(
        mode, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
