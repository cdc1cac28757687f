package dev.quayside.rates.place;

import java.util.Optional;

/**
 * What is known besides the name when it is asked which place is meant.
 *
 * @param wanted by what the freight shall go; inland where it goes by road
 * @param otherEnd the place at the other end of the lane
 * @param country ISO 3166-1 alpha-2, where the customer named a country elsewhere
 */
public record PlaceQuestion(
    Optional<PlaceKind> wanted, Optional<Place> otherEnd, Optional<String> country) {

  /** Nothing but the name is known. */
  public static PlaceQuestion bare() {
    return new PlaceQuestion(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static PlaceQuestion by(PlaceKind wanted) {
    return bare().wanting(wanted);
  }

  public PlaceQuestion wanting(PlaceKind kind) {
    return new PlaceQuestion(Optional.of(kind), otherEnd, country);
  }

  public PlaceQuestion towards(Place other) {
    return new PlaceQuestion(wanted, Optional.of(other), country);
  }

  public PlaceQuestion in(String iso2) {
    return new PlaceQuestion(wanted, otherEnd, Optional.of(iso2));
  }
}
