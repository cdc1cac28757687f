package dev.quayside.inbox.read.draft;

import dev.quayside.rates.place.Place;
import java.util.Optional;

/**
 * Where cargo is fetched or brought on land.
 *
 * @param text the address or place as written
 * @param country ISO 3166-1 alpha-2
 * @param truck the place between which and the port a truck is wanted, where that is all
 */
public record Door(
    String text,
    Optional<String> postcode,
    Optional<String> country,
    Evidence evidence,
    Optional<Place> truck) {

  /** Of which more than a truck may be wanted. */
  public Door(String text, Optional<String> postcode, Optional<String> country, Evidence evidence) {
    this(text, postcode, country, evidence, Optional.empty());
  }
}
