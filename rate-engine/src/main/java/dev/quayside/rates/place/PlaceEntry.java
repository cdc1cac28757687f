package dev.quayside.rates.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of places: the place, and what people call it.
 *
 * @param aliases other names and short codes, in any language; "(…)" behind a name tells it from
 *     others of that name
 * @param state two letters of the US state or Canadian province
 * @param pricedWith codes of other places of the same kind that carriers price as one, as Los
 *     Angeles and Long Beach
 */
public record PlaceEntry(
    Place place, List<String> aliases, Optional<String> state, Set<UnLocode> pricedWith) {

  public PlaceEntry {
    aliases = List.copyOf(aliases);
    pricedWith = Set.copyOf(pricedWith);
  }

  /** The same place with other names besides. */
  PlaceEntry alsoCalled(List<String> names) {
    return new PlaceEntry(
        place, Stream.concat(aliases.stream(), names.stream()).toList(), state, pricedWith);
  }
}
