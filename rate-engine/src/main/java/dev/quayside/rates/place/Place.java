package dev.quayside.rates.place;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.util.Optional;
import java.util.Set;

/**
 * A place freight can be priced from or to.
 *
 * @param code the code this house files the place under; with the kind it identifies the place
 * @param kind seaport, airport, rail terminal or inland point
 * @param iata three letters, airports only
 * @param nameEn the name as English letters write it
 * @param nameZh the name as Chinese letters write it
 * @param country ISO 3166-1 alpha-2
 * @param codes every UN/LOCODE that means this place, {@code code} among them: UN/LOCODE China was
 *     re-coded, and carriers still write the old ones
 * @param parent the port this terminal or port area belongs to
 * @param region the trade region, such as USWC
 * @param tier 1 for base ports and hubs, 2 for the rest
 */
public record Place(
    UnLocode code,
    PlaceKind kind,
    Optional<String> iata,
    String nameEn,
    String nameZh,
    String country,
    Set<UnLocode> codes,
    Optional<UnLocode> parent,
    String region,
    int tier)
    implements Spoken {

  public Place {
    codes = Set.copyOf(codes);
    if (!codes.contains(code)) {
      throw new IllegalArgumentException(code + " is not among its own codes " + codes);
    }
  }

  /** What it is called. */
  @Override
  public Told told() {
    return Told.read(nameEn, nameZh);
  }
}
